#include "core/import/office/XmlWalk.h"

namespace careo
{

Result<void> walkXml(const QByteArray& part, const IsCancelled& isCancelled,
    const std::function<void(const QXmlStreamReader& xml)>& see)
{
    constexpr qint64 tokensBetweenLooks = 4096;
    QXmlStreamReader xml(part);
    xml.setEntityExpansionLimit(1);
    int depth = 0;
    for (qint64 count = 0; !xml.atEnd(); ++count) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (count % tokensBetweenLooks == 0 && isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference
            || depth > deepestXml)
            return failure(ErrorCode::FileDamaged);
        if (token != QXmlStreamReader::Invalid)
            see(xml);
    }
    if (xml.hasError())
        return failure(ErrorCode::FileDamaged, xml.errorString());
    return {};
}

} // namespace careo
