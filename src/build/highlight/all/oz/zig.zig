{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {operator|@}{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {attr-name|litres}{punctuation|:} f64 {operator|=} {number|1.7}{operator|,}
    {attr-name|name}{punctuation|:} {keyword|[]}const u8{operator|,}
    pub fn {function|boil}{punctuation|(}{keyword|self}{punctuation|:} {operator|*}Kettle{operator|,} comptime {attr-name|T}{punctuation|:} type{operator|,} {attr-name|n}{punctuation|:} {punctuation|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var {attr-name|i}{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} {keyword|_} {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{operator|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{operator|,} {keyword|else} {operator|=}{operator|>} {operator|@}{function|as}{punctuation|(}T{operator|,} undefined{punctuation|)} {operator|orelse} unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{keyword|true} and {atom builtin|'a'} {operator|!}{operator|=} {atom builtin|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
