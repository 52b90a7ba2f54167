#include "ImportFixture.h"

#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ImportTextView.h"
#include "ui/imports/ImportWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

using Model = ImportTableModel;

/// The import window by keys and mouse.
class tst_ImportWindow : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void storesExactlyWhatIsShown();
    void oneUndoTakesItOut();
    void editsByKeys();
    void badDateIsSaid();
    void splitsAndJoinsByKeys();
    void movesBoundariesByKeys();
    void movesABoundaryByMouse();
    void clickInTextChoosesItsArticle();
    void leavesOutAndTakesInByKeys();
    void takesTheFileAsOne();
    void undoesEdits();
    void namesFilesThatFailed();
    void keepsFilesWithoutText();
    void marksRecognisedText();
    void asksOnceAboutWhatTheCaseHas();
    void asksAboutTheSameTextInTwoFiles();
    void goesBackFromTheQuestion();
    void knowsTheSamePartOfTheSameFile();
    void listCanBeCopiedAndLeadsToAnArticle();
    void leavingAsksOnceWhenCorrected();
    void staysOpenWhenStoringFails();
    void showsTheBeginningOfAHugeText();
    void everyPartHasANameAndIsReached();

private:
    void open(const QList<ReadSource>& sources);
    void openPage() { open({read(u"page.txt"_s, page())}); }
    template <class T = QWidget> [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] QTableView* table() const { return find<QTableView>("importTable"); }
    [[nodiscard]] ImportTextView* text() const { return m_window->findChild<ImportTextView*>(); }
    [[nodiscard]] QString said() const { return find<QLabel>("importSays")->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    void click(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QTableView* duplicates() const { return find<QTableView>("duplicateTable"); }
    /// Goes to import, and waits for the question what becomes of duplicates.
    void ask() const
    {
        click("importButton");
        QTRY_VERIFY(duplicates()->isVisible());
    }
    /// Imports and waits until it is stored.
    void import() const
    {
        click("importButton");
        QTRY_VERIFY(!m_window->isVisible());
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void putCaret(const QString& words) const
    {
        QTextCursor cursor = text()->document()->find(words);
        QVERIFY2(!cursor.isNull(), qPrintable(words));
        cursor.setPosition(cursor.selectionStart());
        text()->setFocus();
        text()->setTextCursor(cursor);
    }
    [[nodiscard]] QPoint placeOf(const QString& words) const
    {
        QTextCursor cursor = text()->document()->find(words);
        cursor.movePosition(QTextCursor::StartOfBlock);
        return text()->cursorRect(cursor).topLeft();
    }

    std::unique_ptr<ImportWindow> m_window;
};

void tst_ImportWindow::cleanup()
{
    m_window.reset();
    ImportFixture::cleanup();
}

void tst_ImportWindow::open(const QList<ReadSource>& sources)
{
    m_window = std::make_unique<ImportWindow>(*m_session, sources);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_ImportWindow::storesExactlyWhatIsShown()
{
    openPage();
    QCOMPARE(rows(), 3);
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 3 articles"_s);
    const QSignalSpy announced(m_session.get(), &CaseSession::announced);
    import();
    QCOMPARE(announced.first().first().toString(), u"Imported 3 articles."_s);
    const QList<Article> articles = stored();
    QCOMPARE(articles.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(articles[i].title, cell(i, Model::Title));
        QCOMPARE(articles[i].outlet, cell(i, Model::Outlet));
        QCOMPARE(QString::fromUtf8(page()).mid(
                     articles[i].sourceSpan.start, articles[i].sourceSpan.length()),
            articles[i].text);
    }
    QCOMPARE(articles[1].author, QString());
    const auto file = m_session->store().sourceFiles().file(articles[0].sourceFile);
    QCOMPARE(file->bytes, page());
    QCOMPARE(articles[2].sourceFile, articles[0].sourceFile);
}

void tst_ImportWindow::oneUndoTakesItOut()
{
    openPage();
    import();
    const QList<Article> before = stored();
    QCOMPARE(m_session->undoStack().undoText(), u"import of 3 articles"_s);
    m_session->undoStack().undo();
    QVERIFY(stored().isEmpty());
    QVERIFY(m_session->store().sourceFiles().all()->isEmpty());
    QVERIFY(!m_session->undoStack().canUndo());
    m_session->undoStack().redo();
    QCOMPARE(stored(), before);
    QCOMPARE(m_session->store().sourceFiles().all()->size(), 1);
}

void tst_ImportWindow::editsByKeys()
{
    openPage();
    QVERIFY(table()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_F2);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Mo Ay"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(cell(1, Model::Author), u"Mo Ay"_s);
    QCOMPARE(table()->currentIndex().column(), static_cast<int>(Model::Author));
    import();
    QCOMPARE(stored().at(1).author, u"Mo Ay"_s);
}

void tst_ImportWindow::badDateIsSaid()
{
    openPage();
    table()->setCurrentIndex(table()->model()->index(0, Model::Published));
    press(Qt::Key_F2);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->text(), u"2011-05-03"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"yesterday"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY2(said().contains(u"“yesterday” is not understood as a date"_s), qPrintable(said()));
    QCOMPARE(cell(0, Model::Published), u"3 May 2011"_s);
}

void tst_ImportWindow::splitsAndJoinsByKeys()
{
    openPage();
    putCaret(u"The owners of the ferry deny"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows(), 4);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(cell(1, Model::FirstWords).contains(u"owners"_s)
        || cell(1, Model::Title).contains(u"owners"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows(), 4);
    QVERIFY(said().contains(u"begins here already"_s));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(0, Model::Author), u"Ann Seller"_s);
    import();
    QVERIFY(stored().at(0).text.contains(u"28 April"_s));
}

void tst_ImportWindow::movesBoundariesByKeys()
{
    openPage();
    const QString firstWords = u"The owners of the ferry deny it."_s;
    table()->selectRow(1);
    press(Qt::Key_Up, Qt::AltModifier);
    import();
    QVERIFY(!stored().at(0).text.contains(firstWords) || !stored().at(1).text.contains(firstWords));
    QCOMPARE(stored().size(), 3);
    qsizetype holders = 0;
    for (const Article& article : stored())
        holders += article.text.count(firstWords);
    QCOMPARE(holders, 1);
    QVERIFY(!stored().at(0).text.contains(firstWords));
}

void tst_ImportWindow::movesABoundaryByMouse()
{
    openPage();
    table()->selectRow(1);
    const QPoint boundary = placeOf(u"Engine room was open, says"_s);
    QVERIFY(text()->viewport()->rect().contains(boundary));
    QCOMPARE(text()->boundaryAt(boundary + QPoint(30, 1)), 1);
    QWidget* view = text()->viewport();
    const QPoint target = placeOf(u"A deckhand who had spoken"_s);
    QTest::mousePress(view, Qt::LeftButton, Qt::NoModifier, boundary + QPoint(30, 1));
    QTest::mouseMove(view, target + QPoint(30, 6));
    QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, target + QPoint(30, 6));
    QCOMPARE(rows(), 3);
    const QList<QTextEdit::ExtraSelection> none = text()->extraSelections();
    QVERIFY(none.isEmpty());
    import();
    for (const Article& article : stored()) {
        const bool isLater = article.text.startsWith(u"A deckhand who had spoken"_s);
        QCOMPARE(article.text.contains(u"withdrew his words"_s), isLater);
    }
}

void tst_ImportWindow::clickInTextChoosesItsArticle()
{
    openPage();
    const QPoint place = placeOf(u"The owner of the burnt ferry"_s) + QPoint(40, 8);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QCOMPARE(table()->currentIndex().row(), 1);
    table()->selectRow(2);
    QCOMPARE(text()->textCursor().block().text(), u"Painter heard the lock turn"_s);
}

void tst_ImportWindow::leavesOutAndTakesInByKeys()
{
    openPage();
    press(Qt::Key_Space);
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 2 articles"_s);
    QVERIFY(said().contains(u"without a tick"_s));
    QVERIFY(!text()->extraSelections().isEmpty());
    QCOMPARE(find<QAbstractButton>("toggleArticleButton")->text(), u"Take in as an article"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 3 articles"_s);
    for (int i = 0; i < 3; ++i) {
        table()->selectRow(i);
        click("toggleArticleButton");
    }
    QVERIFY(!find("importButton")->isEnabled());
}

void tst_ImportWindow::takesTheFileAsOne()
{
    openPage();
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(rows(), 1);
    QVERIFY(!find("takeAsOneButton")->isEnabled());
    import();
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().text, QString::fromUtf8(page()).trimmed());
}

void tst_ImportWindow::undoesEdits()
{
    openPage();
    QVERIFY(!find("undoEditButton")->isEnabled());
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), 3);
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 3 articles"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), 1);
    click("undoEditButton");
    QCOMPARE(rows(), 3);
}

void tst_ImportWindow::namesFilesThatFailed()
{
    open({read(u"empty.txt"_s, " \n "), read(u"page.txt"_s, page()),
        read(u"program.bin"_s,
            "\x7f"
            "ELF\2\1\1\0\0\0\0\1\0\0\xff\xfe\0\1"_ba),
        {u"gone.txt"_s, tl::unexpected(Error{ErrorCode::FileNotFound, {}})}});
    auto* files = find<QListWidget>("importFiles");
    QVERIFY(files->isVisible());
    QCOMPARE(files->currentRow(), 1);
    QCOMPARE(files->item(0)->text(), u"empty.txt\n✕ could not be read"_s);
    QCOMPARE(files->item(1)->text(), u"page.txt\n3 articles"_s);
    QVERIFY2(said().contains(u"3 files could not be read"_s), qPrintable(said()));
    for (const int row : {0, 2, 3}) {
        files->setFocus();
        files->setCurrentRow(row);
        const auto* failure = find<QLabel>("importFailure");
        QVERIFY(failure->isVisible());
        const QString name = files->item(row)->text().section(u'\n', 0, 0);
        QVERIFY2(failure->text().startsWith(name), qPrintable(failure->text()));
        QCOMPARE(failure->text().count(u". "_s), 0);
    }
    click("importButton");
    QTRY_VERIFY(find("outcomeTable")->isVisible());
    QCOMPARE(stored().size(), 3);
    QCOMPARE(find<QLabel>("outcomeHeading")->text(), u"Imported 3 articles. Not read: 3."_s);
    const auto* outcome = find<QTableView>("outcomeTable")->model();
    QCOMPARE(outcome->rowCount(), 6);
    QCOMPARE(outcome->index(0, 0).data().toString(), u"✕ Not read"_s);
    QVERIFY(outcome->index(0, 2).data().toString().startsWith(u"empty.txt"_s));
}

void tst_ImportWindow::keepsFilesWithoutText()
{
    open({read(u"scan.png"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"_ba)});
    QVERIFY2(said().contains(u"Files without text, kept in the case as they are: 1."_s),
        qPrintable(said()));
    QVERIFY(find<QLabel>("importFailure")->isVisible());
    QVERIFY(find<QLabel>("importFailure")->text().startsWith(u"No text was found in scan.png."_s));
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Keep without text"_s);
    import();
    QVERIFY(stored().isEmpty());
    QCOMPARE(m_session->store().sourceFiles().all()->size(), 1);
    m_session->undoStack().undo();
    QVERIFY(m_session->store().sourceFiles().all()->isEmpty());
}

void tst_ImportWindow::marksRecognisedText()
{
    Extraction recognised = extractPage();
    recognised.notice = FileNotice::Recognised;
    recognised.recognition = 92;
    Extraction partial = recognised;
    partial.notice = FileNotice::Partial;
    open({read(u"page.txt"_s, "A line of text that is enough.\n"), {u"scan.png"_s, recognised},
        {u"scans.pdf"_s, partial}});
    auto* files = find<QListWidget>("importFiles");
    QVERIFY(files->item(1)->text().endsWith(u"3 articles, recognised"_s));
    QVERIFY(!said().contains(u"recognised"_s));
    files->setCurrentRow(1);
    QVERIFY(said().startsWith(u"The text was recognised in pictures, 92 % sure: "_s));
    QVERIFY(!said().contains(u"Part of"_s));
    QVERIFY(find<QLabel>("importOrigin")->text().endsWith(u"recognised, 92 % sure"_s));
    files->setCurrentRow(2);
    QVERIFY(said().contains(u"Part of this file could not be read."_s));
    ask();
    click("importButton");
    QTRY_VERIFY(find("outcomeTable")->isVisible());
    const QList<Article> articles = stored();
    QCOMPARE(articles.size(), 4);
    QCOMPARE(std::count_if(articles.cbegin(), articles.cend(),
                 [](const Article& each) { return each.recognition == 92; }),
        3);
}

void tst_ImportWindow::asksOnceAboutWhatTheCaseHas()
{
    openPage();
    table()->selectRow(0);
    click("toggleArticleButton");
    import();
    QCOMPARE(stored().size(), 2);
    openPage();
    ask();
    QCOMPARE(find<QLabel>("duplicateQuestion")->text(),
        u"2 articles are there already. What should become of them?"_s);
    QVERIFY(find<QAbstractButton>("skipDuplicates")->isChecked());
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 1 article"_s);
    const auto* found = duplicates()->model();
    QCOMPARE(found->rowCount(), 2);
    QVERIFY(found->index(0, 2).data().toString() == u"In the case: the same text"_s);
    QCOMPARE(found->index(0, 3).data().toString(), u"Skip"_s);
    click("importButton");
    QTRY_VERIFY(find("outcomeTable")->isVisible());
    QCOMPARE(find<QLabel>("outcomeHeading")->text(), u"Imported 1 article. There already: 2."_s);
    QCOMPARE(stored().size(), 3);
    QCOMPARE(m_session->store().sourceFiles().all()->size(), 1);
    click("importButton");
    QVERIFY(!m_window->isVisible());
}

// Found in the import alone, and each may differ from the common answer.
void tst_ImportWindow::asksAboutTheSameTextInTwoFiles()
{
    open({read(u"a.txt"_s, page()), read(u"b.txt"_s, page() + "\n")});
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 6 articles"_s);
    ask();
    QVERIFY(duplicates()->model()->index(0, 2).data().toString().endsWith(
        u"Earlier in this import, in a.txt"_s));
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(duplicates()->model()->index(2, 3).data().toString(), u"Another appearance"_s);
    duplicates()->setFocus();
    duplicates()->selectRow(1);
    press(Qt::Key_Space);
    QCOMPARE(duplicates()->model()->index(1, 3).data().toString(), u"Skip"_s);
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 5 articles"_s);
    click("importButton");
    QTRY_VERIFY(find("outcomeTable")->isVisible());
    QCOMPARE(stored().size(), 5);
    const QList<TextCopy> copies = *m_session->store().copies().all();
    QCOMPARE(copies.size(), 2);
    const Article first = *m_session->store().articles().article(copies.first().first);
    const Article second = *m_session->store().articles().article(copies.first().second);
    QCOMPARE(first.text, second.text);
    QCOMPARE(copies.first().secondPassage, (Passage{0, second.text.size()}));
    m_session->undoStack().undo();
    QVERIFY(stored().isEmpty());
    QVERIFY(m_session->store().copies().all()->isEmpty());
    m_session->undoStack().redo();
    QCOMPARE(stored().size(), 5);
    QCOMPARE(*m_session->store().copies().all(), copies);
}

void tst_ImportWindow::goesBackFromTheQuestion()
{
    openPage();
    import();
    openPage();
    ask();
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"Import nothing"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible() && table()->isVisible());
    QVERIFY(table()->hasFocus());
    ask();
    find<QAbstractButton>("keepDuplicates")->click();
    QCOMPARE(find<QAbstractButton>("importButton")->text(), u"&Import 3 articles"_s);
    click("importButton");
    QTRY_VERIFY(find("outcomeTable")->isVisible());
    QCOMPARE(stored().size(), 6);
}

// The same file cut another way holds nothing new.
void tst_ImportWindow::knowsTheSamePartOfTheSameFile()
{
    openPage();
    import();
    openPage();
    press(Qt::Key_1, Qt::ControlModifier);
    ask();
    QVERIFY(duplicates()->model()->index(0, 2).data().toString().endsWith(
        u"In the case: from the same place of the same file"_s));
}

void tst_ImportWindow::listCanBeCopiedAndLeadsToAnArticle()
{
    openPage();
    import();
    open({read(u"page.txt"_s, page()), read(u"empty.txt"_s, {}),
        read(u"new.txt"_s, "A note\n\nwith a few words in it.")});
    ask();
    click("importButton");
    QTRY_VERIFY(find("outcomeTable")->isVisible());
    click("copyOutcome");
    const QString list = QApplication::clipboard()->text();
    QCOMPARE(list.count(u'\n'), 5);
    QVERIFY(list.startsWith(u"✕ Not read\tempty.txt\tempty.txt "_s));
    auto* table = find<QTableView>("outcomeTable");
    QVERIFY(table->hasFocus());
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
    QVERIFY(!find("goToImported")->isEnabled());
    press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(find("goToImported")->isEnabled());
    const QSignalSpy accepted(m_window.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(
        m_session->store().articles().article(m_session->currentArticle())->title, u"A note"_s);
}

void tst_ImportWindow::leavingAsksOnceWhenCorrected()
{
    openPage();
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    openPage();
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QVERIFY(said().contains(u"would be lost"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    click("cancelImport");
    QVERIFY(!m_window->isVisible());
    QVERIFY(stored().isEmpty());
}

void tst_ImportWindow::staysOpenWhenStoringFails()
{
    m_session.reset();
    auto store = CaseStore::open(m_folder->filePath(u"case.careo"_s), CaseStore::Access::ReadOnly);
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    openPage();
    click("importButton");
    QTRY_VERIFY(find("importButton")->isEnabled());
    QVERIFY(m_window->isVisible() && table()->isVisible());
    QVERIFY2(said().contains(u"can only be read"_s), qPrintable(said()));
    QVERIFY(!m_session->undoStack().canUndo());
}

void tst_ImportWindow::showsTheBeginningOfAHugeText()
{
    const QByteArray line = QByteArray("Some words of a very long text. ").repeated(4) + "\n";
    open({read(u"long.txt"_s, line.repeated(24'000))});
    QVERIFY(find<QLabel>("importOrigin")->text().contains(u"only the beginning"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    import();
    QCOMPARE(stored().size(), 1);
    QVERIFY(stored().first().text.size() > 3'000'000);
}

void tst_ImportWindow::everyPartHasANameAndIsReached()
{
    open({read(u"page.txt"_s, page()), read(u"note.txt"_s, "A note\n\nwith a few words in it.")});
    QSet<QString> names;
    for (const QWidget* part : m_window->findChildren<QWidget*>()) {
        const bool isOwn = part->focusPolicy() != Qt::NoFocus
            && !part->objectName().startsWith(u"qt_"_s) && !part->inherits("QTableCornerButton");
        if (!isOwn || !part->isVisible())
            continue;
        QVERIFY2(!part->objectName().isEmpty(), part->metaObject()->className());
        QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
        if (part->isEnabled())
            names << part->objectName();
    }
    QSet<QString> walked;
    for (int i = 0; i < 20; ++i) {
        walked << QApplication::focusWidget()->objectName();
        press(Qt::Key_Tab);
    }
    names -= walked;
    QVERIFY2(names.isEmpty(), qPrintable(QStringList(names.values()).join(u' ')));
}

QTEST_MAIN(tst_ImportWindow)
#include "tst_ImportWindow.moc"
