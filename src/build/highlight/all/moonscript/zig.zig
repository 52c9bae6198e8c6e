{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {variable|@}{keyword|import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} {class-name|Doc}
pub const {class-name|Kettle} {operator|=} struct {punctuation|\{}
    {property|litres}{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {property|name}{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}{keyword|self}{operator|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{operator|:} {function|type}{punctuation|,} {property|n}{operator|:} ?u32{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        const s {operator|=} {punctuation|\\}{punctuation|\\}multi
        {punctuation|\\}{punctuation|\\}line
        ;
        var {property|i}{operator|:} usize {operator|=} {number|0xFF};
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} {keyword|continue}; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|..}{number|.9} {operator|=>} {function|error}{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} {operator|=>} {variable|@as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}; {punctuation|\}} {operator|/}{operator|/} end
