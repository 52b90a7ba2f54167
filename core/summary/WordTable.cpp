#include "core/summary/WordTable.h"

namespace careo
{

namespace
{

struct Entry {
    Word word;
    QStringView english;
    QStringView spanish;
    QStringView french;
};

constexpr Entry headings[]{
    {Word::Kicker, u"Case summary", u"Resumen del caso", u"R\u00e9sum\u00e9 du dossier"},
    {Word::Cover, u"Cover", u"Portada", u"Page de titre"},
    {Word::Contents, u"Contents", u"\u00cdndice", u"Table des mati\u00e8res"},
    {Word::Overview, u"Overview", u"Panorama", u"Vue d\u2019ensemble"},
    {Word::Timeline, u"Timeline", u"L\u00ednea de tiempo", u"Frise chronologique"},
    {Word::Chronology, u"Chronology", u"Cronolog\u00eda", u"Chronologie"},
    {Word::Undated, u"Claims without an event date", u"Afirmaciones sin fecha del hecho",
        u"Affirmations sans date des faits"},
    {Word::ClaimsByType, u"Claims by type", u"Afirmaciones por tipo", u"Affirmations par type"},
    {Word::ClaimsBySpeaker, u"Claims by speaker", u"Afirmaciones por declarante",
        u"Affirmations par d\u00e9clarant"},
    {Word::ClaimsByArticle, u"Claims by article", u"Afirmaciones por art\u00edculo",
        u"Affirmations par article"},
    {Word::AnnotatedArticles, u"Annotated articles", u"Art\u00edculos anotados",
        u"Articles annot\u00e9s"},
    {Word::Notes, u"Notes", u"Notas", u"Notes"},
    {Word::Orphans, u"Claims whose passage is lost", u"Afirmaciones cuyo pasaje se perdi\u00f3",
        u"Affirmations dont le passage est perdu"},
    {Word::Sources, u"Articles", u"Art\u00edculos", u"Articles"},
    {Word::Provenance, u"Method and provenance", u"M\u00e9todo y procedencia",
        u"M\u00e9thode et provenance"},
    {Word::SourceFiles, u"Source files", u"Archivos de origen", u"Fichiers sources"},
};

constexpr Entry notes[]{
    {Word::ChronologyNote,
        u"By event date, the day of the claimed event and not of publication. A partial date "
        u"stands after the full dates it may include.",
        u"Por fecha del hecho, es decir, el d\u00eda de lo afirmado y no el de publicaci\u00f3n. "
        u"Una "
        u"fecha parcial va despu\u00e9s de las fechas completas que puede abarcar.",
        u"Par date des faits, c\u2019est-\u00e0-dire le jour de ce qui est affirm\u00e9 et non "
        u"celui "
        u"de la publication. Une date partielle suit les dates compl\u00e8tes qu\u2019elle peut "
        u"comprendre."},
    {Word::OrphansNote,
        u"These claims were made on words that the stored text no longer holds. They are listed "
        u"as recorded and counted in no other part.",
        u"Estas afirmaciones se marcaron en palabras que el texto guardado ya no contiene. Se "
        u"citan como se registraron y no se cuentan en ninguna otra parte.",
        u"Ces affirmations portaient sur des mots que le texte conserv\u00e9 ne contient plus. "
        u"Elles figurent telles qu\u2019enregistr\u00e9es et ne sont compt\u00e9es nulle part "
        u"ailleurs."},
    {Word::AnnotatedNote,
        u"Full texts with paragraph numbers. Tagged passages are underlined; the letter in the "
        u"margin names the claim type.",
        u"Textos completos con n\u00famero de p\u00e1rrafo. Los pasajes marcados van subrayados; "
        u"la "
        u"letra al margen indica el tipo de afirmaci\u00f3n.",
        u"Textes int\u00e9graux avec num\u00e9ros de paragraphe. Les passages relev\u00e9s sont "
        u"soulign\u00e9s\u00a0; la lettre en marge indique le type d\u2019affirmation."},
    {Word::NotesNote, u"The researcher\u2019s own words, not part of the record.",
        u"Palabras de quien investiga; no forman parte de lo publicado.",
        u"Remarques de la personne qui enqu\u00eate\u00a0; elles ne font pas partie des sources."},
    {Word::NoNotes, u"No note was chosen for this summary.",
        u"No se eligi\u00f3 ninguna nota para este resumen.",
        u"Aucune note n\u2019a \u00e9t\u00e9 choisie pour ce r\u00e9sum\u00e9."},
    {Word::EmptyCase, u"This case holds no articles yet.",
        u"Este caso a\u00fan no contiene art\u00edculos.",
        u"Ce dossier ne contient encore aucun article."},
    {Word::EmptyScope, u"No article of the case lies within this scope.",
        u"Ning\u00fan art\u00edculo del caso entra en este alcance.",
        u"Aucun article du dossier n\u2019entre dans ce p\u00e9rim\u00e8tre."},
    {Word::NoClaims, u"No claims are tagged within this scope yet.",
        u"A\u00fan no hay afirmaciones marcadas en este alcance.",
        u"Aucune affirmation n\u2019est encore relev\u00e9e dans ce p\u00e9rim\u00e8tre."},
    {Word::NoDated, u"None of the claims has an event date yet.",
        u"Ninguna de las afirmaciones tiene a\u00fan fecha del hecho.",
        u"Aucune des affirmations n\u2019a encore de date des faits."},
    {Word::TimelineCaption,
        u"Claims by event date. A partial date is drawn as the span it may mean",
        u"Afirmaciones por fecha del hecho. Una fecha parcial se dibuja como el lapso que puede "
        u"significar",
        u"Affirmations par date des faits. Une date partielle est trac\u00e9e comme la "
        u"p\u00e9riode "
        u"qu\u2019elle peut d\u00e9signer"},
    {Word::TimelineUndated, u"%1 without an event date", u"%1 sin fecha del hecho",
        u"%1 sans date des faits"},
    {Word::EmphasisNote,
        u"Within a quotation the tagged passage is set in bold; the words around it are the "
        u"article\u2019s.",
        u"Dentro de cada cita, el pasaje marcado va en negritas; las palabras que lo rodean son "
        u"del art\u00edculo.",
        u"Dans chaque citation, le passage relev\u00e9 est en gras\u00a0; les mots qui "
        u"l\u2019entourent sont ceux de l\u2019article."},
};

constexpr Entry labels[]{
    {Word::LegendDay, u"one day", u"un d\u00eda", u"un jour"},
    {Word::LegendPartial, u"any day within it", u"alg\u00fan d\u00eda del lapso",
        u"un jour de la p\u00e9riode"},
    {Word::LegendApproximate, u"approximate or uncertain", u"aproximada o incierta",
        u"approximative ou incertaine"},
    {Word::LegendOpenEnd, u"open end", u"final abierto", u"fin ouverte"},
    {Word::ClaimType, u"Claim type", u"Tipo de afirmaci\u00f3n", u"Type d\u2019affirmation"},
    {Word::Claims, u"claims", u"total", u"total"},
    {Word::AllTypes, u"All types", u"Todos los tipos", u"Tous les types"},
    {Word::Scope, u"Scope", u"Alcance", u"P\u00e9rim\u00e8tre"},
    {Word::WrittenBy, u"Prepared by %1", u"Elaborado por %1", u"\u00c9tabli par %1"},
    {Word::PageOf, u"Page %1 of %2", u"P\u00e1gina %1 de %2", u"Page %1 sur %2"},
    {Word::MadeOn, u"Made on %1", u"Elaborado el %1", u"\u00c9tabli le %1"},
    {Word::Asserts, u"asserts", u"afirma", u"affirme"},
    {Word::Denies, u"denies", u"niega", u"nie"},
    {Word::Reports, u"reports", u"refiere", u"rapporte"},
    {Word::Questions, u"questions", u"cuestiona", u"met en doute"},
    {Word::Retracts, u"retracts", u"se retracta", u"se r\u00e9tracte"},
    {Word::Unreviewed, u"unreviewed", u"sin revisar", u"non examin\u00e9e"},
    {Word::Confirmed, u"confirmed", u"confirmada", u"confirm\u00e9e"},
    {Word::Disputed, u"disputed", u"controvertida", u"contest\u00e9e"},
    {Word::SetAside, u"set aside", u"descartada", u"\u00e9cart\u00e9e"},
    {Word::NoDate, u"no date", u"sin fecha", u"sans date"},
    {Word::NoDateShort, u"n.d.", u"s. f.", u"s. d."},
    {Word::NoDay, u"no day given", u"sin d\u00eda", u"jour non pr\u00e9cis\u00e9"},
    {Word::NoMonth, u"no month given", u"sin mes", u"mois non pr\u00e9cis\u00e9"},
    {Word::NoYear, u"no year given", u"sin a\u00f1o", u"ann\u00e9e non pr\u00e9cis\u00e9e"},
    {Word::Span, u"a span of time", u"un lapso", u"une p\u00e9riode"},
    {Word::NoEventDate, u"No event date", u"Sin fecha del hecho", u"Sans date des faits"},
    {Word::NoOutlet, u"No outlet known", u"Medio desconocido", u"M\u00e9dia inconnu"},
    {Word::NoAuthor, u"no author named", u"sin autor indicado", u"aucun auteur indiqu\u00e9"},
    {Word::NoTitle, u"No title known", u"Sin t\u00edtulo conocido", u"Titre inconnu"},
    {Word::NoLanguage, u"no language known", u"idioma desconocido", u"langue inconnue"},
    {Word::NoAddress, u"No web address known", u"Direcci\u00f3n web desconocida",
        u"Adresse web inconnue"},
    {Word::NoSpeaker, u"no speaker named", u"sin declarante indicado",
        u"aucun d\u00e9clarant indiqu\u00e9"},
    {Word::OpenQuote, u"\u201c", u"\u00ab", u"\u00ab\u00a0"},
    {Word::CloseQuote, u"\u201d", u"\u00bb", u"\u00a0\u00bb"},
    {Word::Column, u": ", u": ", u"\u00a0: "},
};

constexpr Entry counts[]{
    {Word::ClaimCount, u"1 claim|%1 claims", u"1 afirmaci\u00f3n|%1 afirmaciones",
        u"%1 affirmation|%1 affirmations"},
    {Word::NoClaimCount, u"no claims", u"sin afirmaciones", u"aucune affirmation"},
    {Word::ArticleCount, u"1 article|%1 articles", u"1 art\u00edculo|%1 art\u00edculos",
        u"%1 article|%1 articles"},
    {Word::SourceCount, u"1 independent source|%1 independent sources",
        u"1 fuente independiente|%1 fuentes independientes",
        u"%1 source ind\u00e9pendante|%1 sources ind\u00e9pendantes"},
    {Word::Checked,
        u"1 quotation checked against the stored text: |%1 quotations checked against "
        u"the stored text: ",
        u"1 cita cotejada con el texto guardado: |%1 citas cotejadas con el texto guardado: ",
        u"%1 citation v\u00e9rifi\u00e9e sur le texte conserv\u00e9\u00a0: |%1 citations "
        u"v\u00e9rifi\u00e9es sur le texte conserv\u00e9\u00a0: "},
    {Word::AllStand, u"it stands|all stand", u"coincide|todas coinciden",
        u"conforme|toutes conformes"},
    {Word::Differ, u"1 does not match and is stamped|%1 do not match and are stamped",
        u"1 no coincide y lleva un sello|%1 no coinciden y llevan un sello",
        u"%1 ne concorde pas et porte un tampon|%1 ne concordent pas et portent un tampon"},
    {Word::LostPassage, u"1 claim has lost its passage|%1 claims have lost their passage",
        u"1 afirmaci\u00f3n perdi\u00f3 su pasaje|%1 afirmaciones perdieron su pasaje",
        u"%1 affirmation a perdu son passage|%1 affirmations ont perdu leur passage"},
    {Word::OutletCount, u" from 1 named outlet| from %1 named outlets",
        u" de 1 medio identificado| de %1 medios identificados",
        u" de %1 m\u00e9dia identifi\u00e9| de %1 m\u00e9dias identifi\u00e9s"},
    {Word::GapOutlet, u"1 with no outlet known|%1 with no outlet known",
        u"1 de medio desconocido|%1 de medio desconocido",
        u"%1 de m\u00e9dia inconnu|%1 de m\u00e9dia inconnu"},
    {Word::GapPublished, u"1 with no publication date|%1 with no publication date",
        u"1 sin fecha de publicaci\u00f3n|%1 sin fecha de publicaci\u00f3n",
        u"%1 sans date de publication|%1 sans date de publication"},
    {Word::FileArticles, u"1 article|%1 articles", u"1 art\u00edculo|%1 art\u00edculos",
        u"%1 article|%1 articles"},
    {Word::NoSourceFile,
        u"1 article was typed in and has no source file.|%1 articles were typed "
        u"in and have no source file.",
        u"1 art\u00edculo se escribi\u00f3 a mano y no tiene archivo de origen.|%1 art\u00edculos "
        u"se "
        u"escribieron a mano y no tienen archivo de origen.",
        u"%1 article a \u00e9t\u00e9 saisi \u00e0 la main et n\u2019a pas de fichier source.|%1 "
        u"articles ont \u00e9t\u00e9 saisis \u00e0 la main et n\u2019ont pas de fichier source."},
};

constexpr Entry phrases[]{
    {Word::ScopeType, u"Claim type", u"Tipo de afirmaci\u00f3n", u"Type d\u2019affirmation"},
    {Word::ScopeStatus, u"Status", u"Estado", u"Statut"},
    {Word::ScopeOutlet, u"Outlet", u"Medio", u"M\u00e9dia"},
    {Word::ScopeLanguage, u"Language", u"Idioma", u"Langue"},
    {Word::ScopeWords, u"Articles with the words", u"Art\u00edculos con las palabras",
        u"Articles contenant les mots"},
    {Word::Or, u" or ", u" o ", u" ou "},
    {Word::WithoutOutlet, u"no outlet known", u"medio desconocido", u"m\u00e9dia inconnu"},
    {Word::Published, u"Published", u"Publicados", u"Publi\u00e9s"},
    {Word::Happened, u"Happened", u"Hechos", u"Faits"},
    {Word::Between, u"%1 between %2 and %3", u"%1 entre el %2 y el %3", u"%1 entre le %2 et le %3"},
    {Word::OnOrAfter, u"%1 on or after %2", u"%1 desde el %2", u"%1 \u00e0 partir du %2"},
    {Word::OnOrBefore, u"%1 on or before %2", u"%1 hasta el %2", u"%1 jusqu\u2019au %2"},
    {Word::WholeCase, u"The whole case", u"Todo el caso", u"Tout le dossier"},
    {Word::NothingToCheck, u"No quotations to check.", u"No hay citas que cotejar.",
        u"Aucune citation \u00e0 v\u00e9rifier."},
    {Word::NoneChecked, u"No quotation could be checked", u"No se pudo cotejar ninguna cita",
        u"Aucune citation n\u2019a pu \u00eatre v\u00e9rifi\u00e9e"},
    {Word::DatedCount, u"%1: %2 with an event date, %3 without.",
        u"%1: %2 con fecha del hecho, %3 sin ella.", u"%1\u00a0: %2 avec date des faits, %3 sans."},
    {Word::StampDiffers, u"Quotation does not match the stored text",
        u"La cita no coincide con el texto guardado",
        u"La citation ne concorde pas avec le texte conserv\u00e9"},
    {Word::StampOrphaned, u"Passage no longer found in the stored text",
        u"El pasaje ya no se encuentra en el texto guardado",
        u"Le passage ne se trouve plus dans le texte conserv\u00e9"},
    {Word::OutsideText, u"The passage lies outside the stored text.",
        u"El pasaje queda fuera del texto guardado.",
        u"Le passage se trouve hors du texte conserv\u00e9."},
    {Word::ReadsHere, u"The stored text reads here: %1", u"El texto guardado dice aqu\u00ed: %1",
        u"Le texte conserv\u00e9 porte ici\u00a0: %1"},
    {Word::DisputedBy, u"Contradicted", u"Contradicha", u"Contredite"},
    {Word::ChangedFrom, u"Changed in another statement", u"Modificada en otra declaraci\u00f3n",
        u"Modifi\u00e9e dans une autre d\u00e9claration"},
    {Word::SameWords, u"The same words stand in %1, %2: %3",
        u"Las mismas palabras figuran en %1, %2: %3",
        u"Les m\u00eames mots figurent dans %1, %2\u00a0: %3"},
};

constexpr Entry questions[]{
    {Word::QuestionsPart, u"Questions and accounts", u"Preguntas y versiones",
        u"Questions et versions"},
    {Word::Account, u"Account", u"Versi\u00f3n", u"Version"},
    {Word::HeldTrue, u"Held true by %1, %2", u"Tenida por cierta por %1, %2",
        u"Tenue pour vraie par %1, %2"},
    {Word::VerdictConflict, u"The accounts contradict each other", u"Las versiones se contradicen",
        u"Les versions se contredisent"},
    {Word::VerdictCompatible, u"The accounts differ and can all hold",
        u"Las versiones difieren y pueden coexistir",
        u"Les versions diff\u00e8rent et peuvent coexister"},
    {Word::VerdictAgreed, u"The accounts agree", u"Las versiones coinciden",
        u"Les versions concordent"},
    {Word::VerdictOneSource, u"All of it comes from one source",
        u"Todo proviene de una sola fuente", u"Tout provient d\u2019une seule source"},
    {Word::VerdictOpen, u"No claim answers it yet", u"Ninguna afirmaci\u00f3n la responde a\u00fan",
        u"Aucune affirmation n\u2019y r\u00e9pond encore"},
};

constexpr Entry method[]{
    {Word::MethodQuotations,
        u"Every quotation was compared, character for character, with the text stored in the case "
        u"file when this document was made. One that differs carries a stamp beside it.",
        u"Cada cita se cotej\u00f3, car\u00e1cter por car\u00e1cter, con el texto guardado en el "
        u"archivo del caso al elaborar este documento. La que difiere lleva un sello al lado.",
        u"Chaque citation a \u00e9t\u00e9 compar\u00e9e, caract\u00e8re par caract\u00e8re, au "
        u"texte "
        u"conserv\u00e9 dans le dossier lors de l\u2019\u00e9tablissement de ce document. Celle "
        u"qui "
        u"diff\u00e8re porte un tampon."},
    {Word::MethodContext,
        u"Square brackets mark what is not in the article: [\u2026] stands for words left out of a "
        u"sentence. A paragraph number counts the paragraphs of the article\u2019s body.",
        u"Los corchetes marcan lo que no est\u00e1 en el art\u00edculo: [\u2026] indica palabras "
        u"omitidas de una oraci\u00f3n. El n\u00famero de p\u00e1rrafo cuenta los p\u00e1rrafos "
        u"del "
        u"cuerpo del art\u00edculo.",
        u"Les crochets signalent ce qui n\u2019est pas dans l\u2019article\u00a0: [\u2026] "
        u"remplace "
        u"des mots omis d\u2019une phrase. Le num\u00e9ro de paragraphe compte les paragraphes du "
        u"corps de l\u2019article."},
    {Word::MethodSources,
        u"Sources are listed after the Chicago Manual of Style, 17th edition, with names as the "
        u"articles print them. What an article does not tell is left open.",
        u"Las fuentes siguen el Manual de estilo de Chicago, 17.\u00aa edici\u00f3n, con los "
        u"nombres como los imprimen los art\u00edculos. Lo que un art\u00edculo no dice queda sin "
        u"llenar.",
        u"Les sources suivent le Chicago Manual of Style, 17e \u00e9dition, avec les noms tels que "
        u"les articles les impriment. Ce qu\u2019un article ne dit pas reste ouvert."},
    {Word::MethodCopies,
        u"Articles that carry the same passage word for word are counted as one independent "
        u"source for it.",
        u"Los art\u00edculos que llevan el mismo pasaje palabra por palabra se cuentan como una "
        u"sola fuente independiente.",
        u"Les articles qui portent le m\u00eame passage mot pour mot comptent pour une seule "
        u"source ind\u00e9pendante."},
    {Word::MethodCounts,
        u"Not yet reviewed: %1. Disputed: %2. With a lost passage: %3. Not matching the stored "
        u"text: %4.",
        u"Sin revisar: %1. Controvertidas: %2. Con el pasaje perdido: %3. Que no coinciden con el "
        u"texto guardado: %4.",
        u"Non examin\u00e9es\u00a0: %1. Contest\u00e9es\u00a0: %2. Au passage perdu\u00a0: %3. Ne "
        u"concordant pas avec le texte conserv\u00e9\u00a0: %4."},
    {Word::MethodProgram, u"Made with %1 on %2.", u"Elaborado con %1 el %2.",
        u"\u00c9tabli avec %1 le %2."},
    {Word::FileImported, u"imported on %1", u"importado el %1", u"import\u00e9 le %1"},
};

QStringView in(const Entry& entry, SummaryLanguage language)
{
    switch (language) {
    case SummaryLanguage::English:
        return entry.english;
    case SummaryLanguage::Spanish:
        return entry.spanish;
    case SummaryLanguage::French:
        return entry.french;
    }
    Q_UNREACHABLE();
}

template <size_t N> const Entry* find(const Entry (&entries)[N], Word word)
{
    for (const Entry& entry : entries) {
        if (entry.word == word)
            return &entry;
    }
    return nullptr;
}

} // namespace

QString text(Word word, SummaryLanguage language)
{
    for (const Entry* entry : {find(headings, word), find(notes, word), find(labels, word),
             find(counts, word), find(phrases, word), find(questions, word), find(method, word)}) {
        if (entry != nullptr)
            return in(*entry, language).toString();
    }
    Q_UNREACHABLE();
}

QString counted(Word word, qsizetype count, SummaryLanguage language)
{
    const QString forms = text(word, language);
    const bool isOne = count == 1 || (count == 0 && language == SummaryLanguage::French);
    const QString form = forms.section(u'|', isOne ? 0 : -1, isOne ? 0 : -1);
    return form.contains(QStringLiteral("%1")) ? form.arg(count) : form;
}

} // namespace careo
