{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {attribute variable|@import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} {module class-name|Doc}
pub const {module class-name|Kettle} {operator|=} struct {punctuation|\{}
    {attr-name|litres:} f64 {operator|=} {number|1.7}{punctuation|,}
    {attr-name|name:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub {keyword|fn} {function|boil}{punctuation|(}{attr-name|self:} {operator|*}{module class-name|Kettle}{punctuation|,} comptime {module class-name|T}: type{punctuation|,} {attr-name|n:} ?u32{punctuation|)} {operator|!}{module class-name|T} {punctuation|\{}
        const s {operator|=} {operator|\\\\}multi
        {operator|\\\\}line
        ;
        var {attr-name|i:} usize {operator|=} {number|0xFF};
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} continue; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} error{punctuation|.}{module class-name|Cold}{punctuation|,} {keyword|else} {operator|=>} {attribute variable|@as}{punctuation|(}{module class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {keyword|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}; {punctuation|\}} {operator|/}{operator|/} {keyword|end}
