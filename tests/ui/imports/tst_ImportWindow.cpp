#include "ui/imports/ImportWindow.h"

#include "core/store/CaseStore.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ImportTextView.h"
#include "ui/session/CaseSession.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <memory>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

const char page[] = R"(Mill dam gives way after the rain
The Valley Post, 12 June 1998
By Ruth Adler

The dam above the mill broke on Friday night after nine days of rain. The miller said that he had
opened both gates at noon, and that the water rose all the same.

Nobody was hurt. The county counted eleven cellars under water, and the road to the station was
closed until Saturday evening while men carried sand to the bridge.


Gates were shut, neighbours say
Evening Tribune
June 14, 1998

Two neighbours told this newspaper on Sunday that the gates of the dam had been shut all day. They
had walked past it in the afternoon, they said, and heard no water run.

The miller was not there to answer. His daughter said he had gone to the county's office to show
the book in which he writes down the hours of the gates.


Inspector had warned of the dam
The Upland Herald, 20 June 1998
By Paul Irving

An inspector of the county wrote in March that the dam would not stand another wet month. His
letter was never answered, the county said on Friday.

The letter names two cracks on the side of the mill. The office that got it was closed in April
and its papers were brought to the cellar of the town hall.
)";

} // namespace

/// The window between reading files and storing articles, by keys and clicks.
class tst_ImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void articlesAreProposedWithTheirFacts();
    void importIsTheDefaultAndEnterOnCancelCancels();
    void cellsAreEdited();
    void wrongDateIsSaidAndNotStored();
    void articleStartsAtTheCursor();
    void articleIsJoinedWithTheOneBefore();
    void boundaryMovesUpAndDown();
    void blockIsLeftOutAndTakenIn();
    void fileIsTakenAsOne();
    void editKeysBelongToTheCellWhileItIsTypedIn();
    void tableAndTextGoTogether();
    void importStoresWhatIsShown();
    void oneUndoTakesTheImportBack();
    void unreadableFileIsNamedAndTheOthersImport_data();
    void unreadableFileIsNamedAndTheOthersImport();
    void severalUnreadableFilesAreNamed();
    void textsOfTheCaseAreLeftOut();
    void cancelStoresNothing();
    void textKeepsAMeasure();
    void everyChildHasANameForOthers();

private:
    template <class T> [[nodiscard]] T* child(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }
    QString write(const QString& name, const QByteArray& bytes) const;
    void open(const QStringList& paths);
    void openPage() { open({write(u"page.txt"_s, page)}); }
    void click(const QString& name) const;
    void edit(int row, int column, const QString& typed) const;
    void putCursor(const QString& words) const;

    [[nodiscard]] QTableView* table() const { return child<QTableView>(u"importTable"_s); }
    [[nodiscard]] ImportTextView* text() const { return child<ImportTextView>(u"importText"_s); }
    [[nodiscard]] QString says() const { return child<QLabel>(u"importSays"_s)->text(); }
    [[nodiscard]] QPushButton* import() const { return child<QPushButton>(u"importButton"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QList<Article> stored() const
    {
        return m_session->store().articles().all().value_or(QList<Article>());
    }
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<ImportWindow> m_window;
};

void tst_ImportWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_ImportWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
}

void tst_ImportWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

QString tst_ImportWindow::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void tst_ImportWindow::open(const QStringList& paths)
{
    QList<ReadSource> read;
    for (const QString& path : paths)
        read << ReadSource{QFileInfo(path).fileName(), extractFile(path)};
    m_window = std::make_unique<ImportWindow>(*m_session, read);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    new QAbstractItemModelTester(table()->model(), m_window.get());
}

void tst_ImportWindow::click(const QString& name) const
{
    auto* button = child<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_ImportWindow::edit(int row, int column, const QString& typed) const
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(row, column));
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, typed);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(table()->hasFocus());
}

void tst_ImportWindow::putCursor(const QString& words) const
{
    const auto place = text()->toPlainText().indexOf(words);
    QVERIFY2(place >= 0, qPrintable(words));
    text()->setFocus();
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(static_cast<int>(place));
    text()->setTextCursor(cursor);
}

QStringList tst_ImportWindow::titles() const
{
    QStringList titles;
    for (int row = 0; row < rows(); ++row)
        titles << cell(row, ImportTableModel::Title);
    return titles;
}

void tst_ImportWindow::articlesAreProposedWithTheirFacts()
{
    openPage();
    QCOMPARE(titles(),
        QStringList({u"Mill dam gives way after the rain"_s, u"Gates were shut, neighbours say"_s,
            u"Inspector had warned of the dam"_s}));
    QCOMPARE(cell(0, ImportTableModel::Outlet), u"The Valley Post"_s);
    QCOMPARE(cell(1, ImportTableModel::Outlet), u"Evening Tribune"_s);
    QCOMPARE(cell(2, ImportTableModel::Outlet), u"The Upland Herald"_s);
    QCOMPARE(cell(0, ImportTableModel::Author), u"Ruth Adler"_s);
    QCOMPARE(cell(1, ImportTableModel::Author), QString());
    QCOMPARE(cell(2, ImportTableModel::Author), u"Paul Irving"_s);
    const QAbstractItemModel* model = table()->model();
    const auto date = [model](int row) {
        return model->index(row, ImportTableModel::Published).data(Qt::EditRole).toString();
    };
    QCOMPARE(date(0), u"1998-06-12"_s);
    QCOMPARE(date(1), u"1998-06-14"_s);
    QCOMPARE(date(2), u"1998-06-20"_s);
    QCOMPARE(import()->text(), u"Import 3 articles"_s);
}

void tst_ImportWindow::importIsTheDefaultAndEnterOnCancelCancels()
{
    openPage();
    auto* cancel = child<QPushButton>(u"cancelImport"_s);
    QVERIFY(import()->isDefault());
    QVERIFY(!cancel->isDefault());
    cancel->setFocus();
    QVERIFY(import()->isDefault());
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!m_window->isVisible());
    QVERIFY(stored().isEmpty());
}

void tst_ImportWindow::cellsAreEdited()
{
    openPage();
    edit(1, ImportTableModel::Title, u"Gates were shut"_s);
    edit(1, ImportTableModel::Outlet, u"The Ledger"_s);
    edit(1, ImportTableModel::Author, u"Ida Bloom"_s);
    edit(1, ImportTableModel::Published, u"June 1998"_s);
    edit(1, ImportTableModel::Language, u"en"_s);
    QCOMPARE(cell(1, ImportTableModel::Title), u"Gates were shut"_s);
    QCOMPARE(cell(1, ImportTableModel::Published), u"June 1998"_s);
    click(u"importButton"_s);
    QCOMPARE(stored().size(), 3);
    const Article article = stored().at(1);
    QCOMPARE(article.title, u"Gates were shut"_s);
    QCOMPARE(article.outlet, u"The Ledger"_s);
    QCOMPARE(article.author, u"Ida Bloom"_s);
    QCOMPARE(article.published.toString(), u"1998-06"_s);
    QCOMPARE(article.language, u"en"_s);
}

void tst_ImportWindow::wrongDateIsSaidAndNotStored()
{
    openPage();
    edit(0, ImportTableModel::Published, u"some Friday"_s);
    QCOMPARE(says(),
        u"“some Friday” is not understood as a date; write it like 8 Dec 2005, Dec 2005 or 2005."_s);
    click(u"importButton"_s);
    QCOMPARE(stored().first().published.toString(), u"1998-06-12"_s);
}

void tst_ImportWindow::articleStartsAtTheCursor()
{
    openPage();
    putCursor(u"had walked past it"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows(), 4);
    QCOMPARE(table()->currentIndex().row(), 2);
    QVERIFY(cell(2, ImportTableModel::FirstWords).contains(u"had walked past it"_s));
    QCOMPARE(cell(1, ImportTableModel::Title), u"Gates were shut, neighbours say"_s);
    putCursor(u"An inspector of"_s);
    click(u"splitHereButton"_s);
    QCOMPARE(rows(), 5);
    QCOMPARE(import()->text(), u"Import 5 articles"_s);
    putCursor(u"An inspector of"_s);
    click(u"splitHereButton"_s);
    QCOMPARE(rows(), 5);
    QVERIFY(says().contains(u"begins here already"_s));
}

void tst_ImportWindow::articleIsJoinedWithTheOneBefore()
{
    openPage();
    table()->selectRow(2);
    QTest::keyClick(table(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(rows(), 2);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(cell(1, ImportTableModel::Title), u"Gates were shut, neighbours say"_s);
    putCursor(u"Two neighbours told"_s);
    QTest::keyClick(text(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(rows(), 1);
    click(u"joinWithPreviousButton"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(says().contains(u"nothing before"_s));
    click(u"importButton"_s);
    QCOMPARE(stored().size(), 1);
    QVERIFY(stored().first().text.startsWith(u"Mill dam gives way"_s));
    QVERIFY(stored().first().text.endsWith(u"the cellar of the town hall."_s));
}

void tst_ImportWindow::boundaryMovesUpAndDown()
{
    openPage();
    table()->selectRow(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(!cell(1, ImportTableModel::Title).startsWith(u"Gates were shut"_s));
    click(u"moveDownButton"_s);
    QCOMPARE(cell(1, ImportTableModel::Title), u"Gates were shut, neighbours say"_s);
    click(u"moveUpButton"_s);
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(cell(1, ImportTableModel::Title), u"Gates were shut, neighbours say"_s);
    click(u"importButton"_s);
    QVERIFY(stored().at(1).text.startsWith(u"Gates were shut"_s));
    QVERIFY(stored().at(0).text.endsWith(u"carried sand to the bridge."_s));
}

void tst_ImportWindow::blockIsLeftOutAndTakenIn()
{
    openPage();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cell(1, ImportTableModel::Title), u"Not an article: left out by you"_s);
    QCOMPARE(import()->text(), u"Import 2 articles"_s);
    QCOMPARE(says(), u"Rows without a tick are left out; tick one to take it in."_s);
    click(u"toggleArticleButton"_s);
    QCOMPARE(cell(1, ImportTableModel::Title), u"Gates were shut, neighbours say"_s);
    QVERIFY(says().isEmpty());
    table()->setCurrentIndex(table()->model()->index(1, ImportTableModel::Title));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(import()->text(), u"Import 2 articles"_s);
    click(u"importButton"_s);
    QCOMPARE(stored().size(), 2);
    QCOMPARE(stored().at(1).title, u"Inspector had warned of the dam"_s);
}

void tst_ImportWindow::fileIsTakenAsOne()
{
    openPage();
    QTest::keyClick(table(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(rows(), 1);
    QCOMPARE(import()->text(), u"Import 1 article"_s);
    putCursor(u"Gates were shut"_s);
    click(u"splitHereButton"_s);
    QCOMPARE(rows(), 2);
    click(u"takeAsOneButton"_s);
    QCOMPARE(rows(), 1);
    click(u"importButton"_s);
    QCOMPARE(stored().first().text, QString::fromUtf8(page).trimmed());
}

void tst_ImportWindow::editKeysBelongToTheCellWhileItIsTypedIn()
{
    openPage();
    table()->setCurrentIndex(table()->model()->index(1, ImportTableModel::Title));
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->end(false);
    QTest::keyClick(editor, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(editor->text(), u"Gates were shut, neighbours "_s);
    QCOMPARE(rows(), 3);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
}

void tst_ImportWindow::tableAndTextGoTogether()
{
    openPage();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(text()->textCursor().block().text(), u"Gates were shut, neighbours say"_s);
    putCursor(u"By Paul Irving"_s);
    QCOMPARE(table()->currentIndex().row(), 2);
}

void tst_ImportWindow::importStoresWhatIsShown()
{
    openPage();
    QList<QStringList> shown;
    for (int row = 0; row < rows(); ++row) {
        shown << QStringList{cell(row, ImportTableModel::Title),
            cell(row, ImportTableModel::Outlet), cell(row, ImportTableModel::Author),
            cell(row, ImportTableModel::Language)};
    }
    click(u"importButton"_s);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(stored().size(), shown.size());
    for (int i = 0; i < shown.size(); ++i) {
        const Article article = stored().at(i);
        QCOMPARE(QStringList({article.title, article.outlet, article.author, article.language}),
            shown.at(i));
        QCOMPARE(article.sourceSpan.in(QString::fromUtf8(page)).toString(), article.text);
    }
    QVERIFY(m_session->currentArticle() == stored().first().id);
}

void tst_ImportWindow::oneUndoTakesTheImportBack()
{
    openPage();
    click(u"importButton"_s);
    const QList<Article> before = stored();
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(m_session->undoStack().undoText(), u"import of 3 articles"_s);
    m_session->undoStack().undo();
    QVERIFY(stored().isEmpty());
    QVERIFY(!m_session->store()
                 .sourceFiles()
                 .withSha256(QCryptographicHash::hash(page, QCryptographicHash::Sha256))
                 ->id.isValid());
    m_session->undoStack().redo();
    QVERIFY(stored() == before);
}

void tst_ImportWindow::unreadableFileIsNamedAndTheOthersImport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray()
                           << u"empty.txt has no text in it, so nothing was imported; check the "
                              "file."_s;
    QTest::newRow("binary") << u"photo.txt"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1", 20)
                            << u"photo.txt is neither text nor a web page; save it as text or HTML "
                               "and import that."_s;
    QTest::newRow("missing") << u"gone.txt"_s << QByteArray()
                             << u"gone.txt was not found; check its name and where it is now."_s;
}

void tst_ImportWindow::unreadableFileIsNamedAndTheOthersImport()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const QString bad = name.startsWith(u"gone"_s) ? m_folder->filePath(name) : write(name, bytes);
    open({bad, write(u"page.txt"_s, page)});
    auto* files = child<QListWidget>(u"importFiles"_s);
    QVERIFY(files->isVisible());
    QCOMPARE(files->item(0)->text(), u"%1 (not read)"_s.arg(name));
    QCOMPARE(files->currentRow(), 1);
    QCOMPARE(says(), sentence);
    QCOMPARE(import()->text(), u"Import 3 articles"_s);
    files->setCurrentRow(0);
    QCOMPARE(rows(), 0);
    QCOMPARE(says(), sentence);
    for (const char* edit :
        {"splitHere", "joinWithPrevious", "moveUp", "moveDown", "toggleArticle", "takeAsOne"})
        click(QLatin1StringView(edit) + u"Button"_s);
    click(u"importButton"_s);
    QCOMPARE(stored().size(), 3);
}

void tst_ImportWindow::severalUnreadableFilesAreNamed()
{
    open(
        {write(u"page.txt"_s, page), write(u"empty.txt"_s, {}), m_folder->filePath(u"gone.txt"_s)});
    QCOMPARE(says(), u"Not read: empty.txt, gone.txt; choose one to see why."_s);
    child<QListWidget>(u"importFiles"_s)->setCurrentRow(2);
    QVERIFY(says().startsWith(u"gone.txt was not found"_s));
    QVERIFY(import()->isEnabled());
    m_window.reset();
    open({write(u"empty.txt"_s, {}), m_folder->filePath(u"gone.txt"_s)});
    QVERIFY(!import()->isEnabled());
}

void tst_ImportWindow::textsOfTheCaseAreLeftOut()
{
    openPage();
    table()->selectRow(0);
    click(u"toggleArticleButton"_s);
    click(u"importButton"_s);
    QCOMPARE(stored().size(), 2);
    m_window.reset();
    openPage();
    QCOMPARE(
        cell(1, ImportTableModel::Title), u"Not an article: its text is in the case already"_s);
    QCOMPARE(
        cell(2, ImportTableModel::Title), u"Not an article: its text is in the case already"_s);
    QCOMPARE(import()->text(), u"Import 1 article"_s);
    QVERIFY(says().contains(u"Left out because the case has the same text: 2 articles."_s));
    click(u"importButton"_s);
    QCOMPARE(stored().size(), 3);
    m_session->undoStack().undo();
    QCOMPARE(stored().size(), 2);
}

void tst_ImportWindow::cancelStoresNothing()
{
    openPage();
    edit(0, ImportTableModel::Title, u"Another title"_s);
    click(u"cancelImport"_s);
    QVERIFY(!m_window->isVisible());
    QVERIFY(stored().isEmpty());
    QCOMPARE(m_session->undoStack().count(), 0);
    m_window.reset();
    openPage();
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QVERIFY(stored().isEmpty());
}

void tst_ImportWindow::textKeepsAMeasure()
{
    openPage();
    const int letter = text()->fontMetrics().averageCharWidth();
    m_window->resize(1600, 800);
    QTRY_VERIFY(text()->width() > 1500);
    QVERIFY(text()->viewport()->width() <= 92 * letter);
    QVERIFY(text()->viewport()->x() < 40);
    m_window->resize(500, 600);
    QTRY_VERIFY(text()->width() < 1000);
    QVERIFY(text()->viewport()->geometry().right() <= text()->width());
}

void tst_ImportWindow::everyChildHasANameForOthers()
{
    openPage();
    for (const char* name : {"importFiles", "importTable", "importText"})
        QVERIFY2(!child<QWidget>(QLatin1StringView(name))->accessibleName().isEmpty(), name);
    for (auto* button : m_window->findChildren<QToolButton*>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY2(button->toolTip().contains(u'('), qPrintable(button->objectName()));
    }
}

QTEST_MAIN(tst_ImportWindow)
#include "tst_ImportWindow.moc"
