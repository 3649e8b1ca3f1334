const en = {
  laws: 'Instruments that govern the internet: what they say, article by article, and whether they are in force on a given day.',
  'map-disputes':
    'Disputed land, sea and names, and how digital maps drew them: which platform, for which viewer, on which day.',
  censorship:
    'Orders, blocks, removals and practices against named targets: who, how, on what legal basis, and what came of it.',
  shutdowns:
    'Orders and practices that cut people off: what was cut, where, for how long, by whom, with stated and observed reasons apart.',
  diplomacy:
    'Treaties, processes, offices, campaigns and services through which states deal with the internet and each other on it.',
};

const id: typeof en = {
  laws: 'Peraturan yang mengatur internet: isinya pasal demi pasal, dan apakah berlaku pada hari tertentu.',
  'map-disputes':
    'Darat, laut, dan nama yang disengketakan, serta cara peta digital menggambarnya: platform mana, bagi pembaca di mana, pada hari apa.',
  censorship:
    'Perintah, pemblokiran, penghapusan, dan praktik terhadap sasaran yang disebut namanya: oleh siapa, dengan cara apa, atas dasar hukum apa, dan apa akibatnya.',
  shutdowns:
    'Perintah dan praktik yang memutus sambungan orang: apa yang diputus, di mana, berapa lama, oleh siapa; alasan yang dinyatakan dan yang teramati dipisahkan.',
  diplomacy:
    'Perjanjian, proses, kantor, kampanye, dan layanan yang dipakai negara untuk menangani internet dan saling berhubungan melaluinya.',
};

/** What each collection holds, in a sentence; apart from the words of lists, which islands carry. */
export const introductions = { en, id };
