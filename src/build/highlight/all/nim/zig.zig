{operator|//!} kettle
{keyword|const} std {operator|=} {operator|@}{function|import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|///} Doc
pub {keyword|const} Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} {keyword|type}{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {keyword|const} s {operator|=} {operator|\\\\}multi
        {operator|\\\\}line
        ;
        {keyword|var} i{operator|:} usize {operator|=} {number|0xFF};
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} {keyword|continue}; {punctuation|\}}
        {keyword|defer} std{operator|.}debug{operator|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {keyword|return} {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} error{operator|.}Cold{punctuation|,} {keyword|else} {operator|=>} {operator|@}{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} {keyword|try} std{operator|.}testing{operator|.}{function|expect}{punctuation|(}true {operator|and} {char|'a'} {operator|!=} {char|'\\n'}{punctuation|)}; {punctuation|\}} {operator|//} {keyword|end}
