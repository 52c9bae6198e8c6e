{text comment|//! kettle
const std = @import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{text comment|/// Doc
pub const Kettle = struct} {punctuation|\{}
    {text comment|litres}{punctuation|:} {text comment|f64 =} {number|1.7}{punctuation|,}
    {text comment|name}{punctuation|:} {text comment|[]const u8}{punctuation|,}
    {text comment|pub fn boil}{punctuation|(}{text comment|self}{punctuation|:} {text comment|*Kettle}{punctuation|,} {text comment|comptime T}{punctuation|:} {text comment|type}{punctuation|,} {text comment|n}{punctuation|:} {text comment|?u32}{punctuation|)} {text comment|!T} {punctuation|\{}
        {text comment|const s = \\\\multi
        \\\\line}
        {punctuation|;}
        {text comment|var i}{punctuation|:} {text comment|usize =} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}{text comment|i <} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{text comment|i +=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{text comment|n}{punctuation|)} {text comment|\|x\|} {punctuation|\{} {text comment|_ = x}{punctuation|;} {punctuation|\}} {keyword|else} {text comment|continue}{punctuation|;} {punctuation|\}}
        {text comment|defer std}{punctuation|.}{text comment|debug}{punctuation|.}{text comment|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{text comment|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {text comment|return switch} {punctuation|(}{text comment|i}{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {text comment|=> error}{punctuation|.}{text comment|Cold}{punctuation|,} {keyword|else} {text comment|=> @as}{punctuation|(}{text comment|T}{punctuation|,} {text comment|undefined}{punctuation|)} {text comment|orelse unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{keyword|test} {string|"boil"} {punctuation|\{} {keyword|try} {text comment|std}{punctuation|.}{text comment|testing}{punctuation|.}{text comment|expect}{punctuation|(}{text comment|true and 'a' != '\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {text comment|// end}
