import { fineGround } from '../../viz/map/ground.ts';

export const GET = (): Response => Response.json(fineGround());
