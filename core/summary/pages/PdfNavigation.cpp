#include "core/summary/pages/PdfNavigation.h"

#include "core/summary/pages/DocumentCursor.h"

#if defined(__clang__) && __clang_major__ < 16
// Nothing here needs qpdf's JSON, which older clang refuses to compile as C++20.
#define JSON_HH
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QHash>

#include <exception>
#include <vector>

namespace careo
{

namespace
{

using Object = QPDFObjectHandle;

Object text(const QString& words)
{
    return Object::newUnicodeString(words.toStdString());
}

class Navigation
{
public:
    Navigation(QPDF& pdf, const PdfNavigation& navigation)
        : m_pdf(pdf)
        , m_navigation(navigation)
    {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
        for (const PagePlace& place : navigation.places)
            m_places.insert(place.anchor, &place);
    }

    void add()
    {
        addOutline();
        for (const PageLink& link : m_navigation.links)
            addLink(link);
        Object root = m_pdf.getRoot();
        if (!m_navigation.language.isEmpty())
            root.replaceKey("/Lang", text(m_navigation.language));
        Object trailer = m_pdf.getTrailer();
        if (!m_navigation.author.isEmpty() && trailer.getKey("/Info").isDictionary())
            trailer.getKey("/Info").replaceKey("/Author", text(m_navigation.author));
    }

private:
    struct Entry {
        Object item;
        int level = 0;
        std::vector<Object> children = {};
    };

    /// A little above the words, so that they are not cut by the window's edge.
    [[nodiscard]] Object destination(const PagePlace& place) const
    {
        constexpr qreal roomAbove = 8;
        const auto page = static_cast<size_t>(place.page);
        if (page >= m_pages.size())
            return Object::newNull();
        const qreal top = m_navigation.paper.height() - place.top + roomAbove;
        return Object::newArray({m_pages[page], Object::newName("/XYZ"), Object::newNull(),
            Object::newReal(top, 2), Object::newNull()});
    }

    void addOutline()
    {
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<Entry> open{{outlines, 0}};
        for (const PagePlace& place : m_navigation.places) {
            if (place.level == 0 || place.words.isEmpty())
                continue;
            while (open.size() > 1 && open.back().level >= place.level)
                close(open);
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(place.words));
            item.replaceKey("/Dest", destination(place));
            item.replaceKey("/Parent", open.back().item);
            open.push_back({item, place.level});
        }
        while (open.size() > 1)
            close(open);
        if (open.front().children.empty())
            return;
        link(open.front());
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    /// Ends the innermost bookmark and makes it a child of the one around it.
    static void close(std::vector<Entry>& open)
    {
        link(open.back());
        const Object item = open.back().item;
        open.pop_back();
        open.back().children.push_back(item);
    }

    static void link(Entry& entry)
    {
        std::vector<Object>& children = entry.children;
        if (children.empty())
            return;
        entry.item.replaceKey("/First", children.front());
        entry.item.replaceKey("/Last", children.back());
        // Negative: shown closed, but for the outermost.
        const auto count = static_cast<long long>(children.size());
        entry.item.replaceKey("/Count", Object::newInteger(entry.level == 0 ? count : -count));
        for (size_t i = 1; i < children.size(); ++i) {
            children[i].replaceKey("/Prev", children[i - 1]);
            children[i - 1].replaceKey("/Next", children[i]);
        }
    }

    void addLink(const PageLink& link)
    {
        const auto index = static_cast<size_t>(link.page);
        if (index >= m_pages.size())
            return;
        Object annotation = Object::newDictionary();
        if (link.target.startsWith(u'#')) {
            const PagePlace* place = m_places.value(link.target.mid(1));
            if (!place)
                return;
            annotation.replaceKey("/Dest", destination(*place));
        } else if (isLinkable(link.target)) {
            Object action = Object::newDictionary();
            action.replaceKey("/S", Object::newName("/URI"));
            action.replaceKey("/URI", Object::newString(link.target.toUtf8().toStdString()));
            annotation.replaceKey("/A", action);
        } else {
            return;
        }
        const qreal height = m_navigation.paper.height();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Rect",
            Object::newArray({Object::newReal(link.area.left(), 2),
                Object::newReal(height - link.area.bottom(), 2),
                Object::newReal(link.area.right(), 2),
                Object::newReal(height - link.area.top(), 2)}));
        annotation.replaceKey("/Border",
            Object::newArray(
                {Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
        Object& page = m_pages[index];
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(annotation);
    }

    QPDF& m_pdf;
    const PdfNavigation& m_navigation;
    std::vector<Object> m_pages;
    QHash<QString, const PagePlace*> m_places;
};

} // namespace

Result<QByteArray> withNavigation(const QByteArray& bytes, const PdfNavigation& navigation)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("summary", bytes.constData(), static_cast<size_t>(bytes.size()));
        Navigation(pdf, navigation).add();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception&) {
        return failure(ErrorCode::RenderFailed);
    }
}

} // namespace careo
