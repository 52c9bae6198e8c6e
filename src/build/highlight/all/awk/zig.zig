{regex|//}{operator|!} kettle
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{regex|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std.debug.{keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}...{number|9} {operator|=}{operator|>} error.Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.{function|expect}{punctuation|(}true and 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {regex|//} end
