{operator|/}{operator|/}{comment|! kettle}
{keyword|const} std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub {keyword|const} Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {keyword|name}{punctuation|:} []{keyword|const} u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} ?u32{punctuation|)} {comment|!T \{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\{function|line}
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0}xFF{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std.{function|debug}.{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}.{number|.9} {operator|=}{operator|>} {keyword|error}.Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} {keyword|orelse} unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std.testing.expect{punctuation|(}{keyword|true} {keyword|and} {comment|'a' != '\\n'); \} // end}
