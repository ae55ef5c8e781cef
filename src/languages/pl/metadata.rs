//! Polish phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            opublikowano: | opublikowany: | data publikacji | publikacja # | aktualizacja #
            aktualizacja dzisiaj | ostatnia aktualizacja | zaktualizowano: | zaktualizowany:
            data aktualizacji | data dodania | data utworzenia | ostatnia modyfikacja
            zmodyfikowano: | wpis z dnia | artykuł z dnia | data wydania | data # | dodano #
            dodano dnia | utworzono # | wysłano # | opublikowano dnia
            czas publikacji
            [opublikowano, opublikowany, zaktualizowano, zaktualizowany, zmodyfikowano] [#, dzisiaj, wczoraj]
            [opublikowany, zaktualizowany, zaktualizowano, zmodyfikowano] dnia
            [publikacja, aktualizacja, dodano, utworzono]:
        ",
        hit: "Opublikowano: 12 marca 2024, 10:15",
        miss: "Raport, który opublikowano 12 marca, wywołał burzę.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # min czytania | # minut czytania | # minuty czytania | # minuta czytania
            czas czytania # min | czas czytania # minut | czas czytania # minuty
            czas czytania ok # min | czas czytania około # minut | przeczytasz w # min
            przeczytasz w # minut | przeczytasz w # minuty | przeczytasz to w # minut
            przeczytasz to w # minuty | ten tekst przeczytasz w # minut
            ten tekst przeczytasz w # minuty | artykuł na # min | czyta się # min
            czyta się # minut | czyta się # minuty | # min lektury | czas lektury # min
            ten tekst przeczytasz w # min | lektura na # min | szacowany czas czytania # min
        ",
        hit: "Ten tekst przeczytasz w 4 minuty",
        miss: "Ten tekst przeczytasz w 4 minuty, ale myśleć o nim będziesz tydzień.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # godzin temu | # godziny temu | # godzinę temu | godzinę temu | # godz temu
            # minut temu | # minuty temu | minutę temu | # min temu | # dni temu | # dzień temu
            dzień temu | wczoraj | wczoraj # # | dzisiaj # # | dziś # # | dzisiaj o # #
            wczoraj o # # | przed chwilą | # tygodnie temu | # tygodni temu | tydzień temu
            miesiąc temu | # miesiące temu | # miesięcy temu | kilka godzin temu | kilka minut temu
        ",
        hit: "3 godziny temu",
        miss: "3 godziny temu na autostradzie zderzyły się dwie ciężarówki.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # wyświetleń | # wyświetlenia | # wyświetlenie | # odsłon | # odsłony | wyświetleń #
            wyświetlenia # | liczba wyświetleń # | odsłon # | odsłony # | # słów | # odczytów
            przeczytano # razy | czytano # razy | wyświetlono # razy | # czytelników
            liczba odsłon # | # pobrań
        ",
        hit: "1204 wyświetleń",
        miss: "Film zebrał 1204 wyświetleń, zanim go skasowano.",
    },
];
