{operator|//}! kettle
const std {operator|=} @{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {property-literal property|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {property-literal property|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {c-style-function function|boil}{punctuation|(}{property-literal property|self}{punctuation|:} {operator|*}Kettle{punctuation|,} comptime {property-literal property|T}{punctuation|:} type{punctuation|,} {property-literal property|n}{punctuation|:} {operator|?}u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var {property-literal property|i}{punctuation|:} usize {operator|=} 0xFF{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator pipe|\|}x{operator pipe|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{dot important|.}{c-style-function function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {dot important|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {c-style-function function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|..}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{dot important|.}{c-style-function function|expect}{punctuation|(}{boolean|true} {operator|and} 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|//} {keyword|end}
