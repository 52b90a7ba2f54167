#pragma once

#include "core/base/Job.h"
#include "core/import/Extraction.h"
#include "core/model/TextVersion.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace careo::ui
{

/// Where the new text of an article is typed, pasted, or read from a file.
class TextEditPage : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a file; an empty path means none.
    using AskForFile = std::function<QString(QWidget*)>;

    TextEditPage(TextChange change, const QString& text, AskForFile askForFile);

    [[nodiscard]] QString text() const;
    /// The file the text was read from, and where in its text it stands.
    [[nodiscard]] const std::optional<SourceFile>& file() const { return m_file; }
    [[nodiscard]] Passage fileSpan() const { return m_fileSpan; }

Q_SIGNALS:
    void textChanged();

private:
    void readFile();
    void takeFile();

    AskForFile m_askForFile;
    QPlainTextEdit* m_edit;
    QPushButton* m_fromFile;
    QLabel* m_message;
    std::optional<SourceFile> m_file;
    Passage m_fileSpan;
    QString m_fileName;
    Job<Result<Extraction>> m_reading;
};

} // namespace careo::ui
