#include "core/import/Extraction.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray sentence = "The harbour office closed its gates on Monday, said the driver of the "
                            "crane, and nobody could tell when it would open again. Engineers said "
                            "that the repair of the crane would take until the autumn of the year.";

Extraction read(const QByteArray& bytes)
{
    return extractBytes(u"file"_s, bytes).value_or(Extraction{});
}

} // namespace

/// Mails, saved pages as MHTML, RTF, Markdown and pictures, each told by what it holds.
class tst_OtherFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainMail();
    void mailInParts();
    void forwardedMail();
    void savedPage();
    void messageCutShort();
    void textThatOnlyLooksLikeMail();
    void rtf();
    void rtfCodePages();
    void rtfNestedTooDeep();
    void markdown();
    void hashesInPlainText();
    void pictureIsKept();
    void givenUp();
};

void tst_OtherFormats::plainMail()
{
    const Extraction mail = read(
        "From: =?utf-8?q?Ana_Duarte_Nu=C3=B1ez?= <ana@example.org>\r\n"
        "To: list@example.org\r\nSubject: =?utf-8?B?R3LDvGE=?=\r\n =?utf-8?q?_ca=C3=ADda?=\r\n"
        "Date: Wed, 4 May 2011 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=iso-8859-1\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        "Caf=E9 am Hafen=\r\n, sagt sie. "
        + sentence + "\r\n");
    QVERIFY(mail.text.startsWith(u"Café am Hafen, sagt sie."_s));
    QCOMPARE(mail.file.mediaType, u"message/rfc822"_s);
    QCOMPARE(mail.page.title.value, u"Grüa caída"_s);
    QCOMPARE(mail.page.author.value, u"Ana Duarte Nuñez"_s);
    QCOMPARE(mail.page.published.value.toString(), u"2011-05-04"_s);
}

void tst_OtherFormats::mailInParts()
{
    const Extraction mail = read(
        "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=\"out;er\"\n\nIgnored\n--out;er\n"
        "Content-Type: multipart/alternative; boundary=inner\n\n--inner\n"
        "Content-Type: text/plain\n\n"
        + sentence
        + "\n--inner\nContent-Type: text/html\n\n<html><body><p>html</p></body></html>\n--inner--\n"
          "--out;er\nContent-Type: application/pdf\nContent-Disposition: attachment\n\nPDF\n"
          "--out;er--\n");
    QCOMPARE(mail.text.trimmed(), QString::fromUtf8(sentence));
    QCOMPARE(mail.notice, FileNotice::Partial);
}

void tst_OtherFormats::forwardedMail()
{
    const Extraction mail = read("From: Ana Duarte <ana@example.org>\nTo: b@example.org\n"
                                 "Subject: Fwd: RV: Crane failure\nDate: Wed, 4 May 2011 10:00:00 "
                                 "+0200\nMessage-ID: <1@example.org>\n\n"
        + sentence);
    QCOMPARE(mail.page.title.value, u"Crane failure"_s);
    QVERIFY(mail.page.author.value.isEmpty());
    QVERIFY(mail.page.published.value.isUnknown());
}

void tst_OtherFormats::savedPage()
{
    const QByteArray page
        = "<html><head><title>Crane failure</title></head><body><article><h1>Crane "
          "failure</h1><p>"
        + sentence + "</p></article></body></html>";
    const Extraction saved = read(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://herald.example/crane\r\n"
        "Subject: Crane failure\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n"
        "----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + page.toBase64()
        + "\r\n----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: "
          "base64\r\n\r\nAAAA\r\n"
          "----b--\r\n");
    QCOMPARE(saved.file.mediaType, u"multipart/related"_s);
    QCOMPARE(saved.articles.size(), 1);
    QCOMPARE(saved.articles.first().title.value, u"Crane failure"_s);
    QCOMPARE(saved.articles.first().url.value, u"https://herald.example/crane"_s);
    QVERIFY(saved.text.contains(QString::fromUtf8(sentence)));
}

void tst_OtherFormats::messageCutShort()
{
    const Extraction mail = read("Subject: x\nMIME-Version: 1.0\n"
                                 "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n"
        + sentence);
    QCOMPARE(mail.text.trimmed(), QString::fromUtf8(sentence));
}

void tst_OtherFormats::textThatOnlyLooksLikeMail()
{
    const Extraction text = read("Subject: the crane\nFrom: the harbour\n\n" + sentence);
    QCOMPARE(text.file.mediaType, u"text/plain"_s);
    QVERIFY(text.text.startsWith(u"Subject:"_s));
}

void tst_OtherFormats::rtf()
{
    const Extraction rtf
        = read("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}"
               "{\\info{\\title Crane failure}{\\author Ana Duarte}}{\\*\\generator Riched20;}\n"
               "{\\header page head}\\pard Caf\\'e9 \\ldblquote open\\rdblquote\\par\n"
               "\\uc1\\u8212? \\u-10179?\\u-8704? {\\pict 89504e47}"
            + sentence + "\\par{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt link}}}");
    QCOMPARE(rtf.text, u"Café “open”\n\n— 😀 "_s + QString::fromUtf8(sentence) + u"\n\nlink"_s);
    QCOMPARE(rtf.page.title.value, u"Crane failure"_s);
    QCOMPARE(rtf.page.author.value, u"Ana Duarte"_s);
    QCOMPARE(rtf.file.mediaType, u"application/rtf"_s);
}

void tst_OtherFormats::rtfCodePages()
{
    const Extraction rtf
        = read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 "
               "\\'cf\\'f0\\'e8{\\f0 \\'e9}\\par}");
    QCOMPARE(rtf.text, u"Приé"_s);
}

void tst_OtherFormats::rtfNestedTooDeep()
{
    const auto deep = extractBytes(u"x"_s, "{\\rtf1" + QByteArray(100'000, '{'));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::FileDamaged);
}

void tst_OtherFormats::markdown()
{
    const Extraction text
        = read("---\ntitle: \"Crane failure\"\nauthor: Ana Duarte\ndate: 2011-05-04\n"
               "publication: Coast Herald\nlang: en\n---\n\n# Crane failure\n\n"
            + sentence + "\n\n## Later\n\n" + sentence + "\n");
    QCOMPARE(text.file.mediaType, u"text/markdown"_s);
    QVERIFY(text.text.trimmed().startsWith(u"Crane failure\n\nThe harbour"_s));
    QCOMPARE(text.articles.size(), 1);
    const ArticleProposal& article = text.articles.first();
    QCOMPARE(article.title.value, u"Crane failure"_s);
    QCOMPARE(article.author.value, u"Ana Duarte"_s);
    QCOMPARE(article.outlet.value, u"Coast Herald"_s);
    QCOMPARE(article.published.value.toString(), u"2011-05-04"_s);
}

void tst_OtherFormats::hashesInPlainText()
{
    const Extraction text = read("#justice is what they asked for.\n\n" + sentence);
    QCOMPARE(text.file.mediaType, u"text/plain"_s);
    QVERIFY(text.text.startsWith(u"#justice"_s));
}

void tst_OtherFormats::pictureIsKept()
{
    const QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, '\1');
    const auto picture = extractBytes(u"clip.png"_s, bytes);
    QVERIFY(picture);
    QCOMPARE(picture->notice, FileNotice::NoText);
    QCOMPARE(picture->file.mediaType, u"image/png"_s);
    QCOMPARE(picture->file.bytes, bytes);
    QVERIFY(picture->articles.isEmpty());
}

void tst_OtherFormats::givenUp()
{
    const auto late = extractBytes(u"x.txt"_s, sentence, {}, std::chrono::milliseconds(0));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::GivenUp);
}

QTEST_GUILESS_MAIN(tst_OtherFormats)
#include "tst_OtherFormats.moc"
