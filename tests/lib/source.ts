import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../scripts/lib/site-folder.ts';

/** A file of code with what the house rules look at. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  file: string;
  text: string;
  lines: number;
  imports: readonly Import[];
  exports: readonly Export[];
}

/** One import: of a file of ours (`src/lib/dates.ts`) or of a package (`d3`, `astro:content`). */
export interface Import {
  target: string;
  isOurs: boolean;
  isTypeOnly: boolean;
  /** As written. */
  specifier: string;
}

/** One exported name. */
export interface Export {
  name: string;
  isFunction: boolean;
  isType: boolean;
  isDocumented: boolean;
}

const folders = ['src', 'scripts', 'tests'];

const isCode = (file: string): boolean => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts');

// The script of an Astro component is TypeScript between fences; scripts of its markup are bundled likewise.
function scriptsOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1])].join('\n');
}

function importOf(file: string, specifier: string, isTypeOnly: boolean): Import {
  if (specifier.startsWith('.')) {
    return { target: posix.join(dirname(file), specifier), isOurs: true, isTypeOnly, specifier };
  }
  const [scope = '', name = ''] = specifier.split('/');
  return { target: scope.startsWith('@') ? `${scope}/${name}` : scope, isOurs: false, isTypeOnly, specifier };
}

function importsOf(file: string, source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push(importOf(file, node.text, isTypeOnly));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function exportsOf(source: ts.SourceFile): Export[] {
  return source.statements.flatMap((statement): Export[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const isDocumented = ts
      .getJSDocCommentsAndTags(statement)
      .some((node) => ts.isJSDoc(node) && node.comment !== undefined);
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name, initializer }) => ({
        name: name.getText(source),
        isFunction: isFunction(initializer),
        isType: false,
        isDocumented,
      }));
    }
    const { name } = statement as ts.DeclarationStatement;
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return [{ name: name?.getText(source) ?? 'default', isFunction: isFunction(statement), isType, isDocumented }];
  });
}

function readSource(file: string): SourceFile {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const source = ts.createSourceFile(file, scriptsOf(file, text), ts.ScriptTarget.Latest, true);
  return {
    file,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(file, source),
    exports: file.endsWith('.astro') ? [] : exportsOf(source),
  };
}

/** Every file of code below `src`, `scripts` and `tests`. */
export function sourceFiles(): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(isCode)
      .sort()
      .map(readSource),
  );
}
