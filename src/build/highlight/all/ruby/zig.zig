{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {variable|@import}{punctuation|(}{string-literal|{string|"std"}}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {symbol|litres}{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {symbol|name}{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}{symbol|self}{operator|:} {operator|*}Kettle{punctuation|,} comptime {constant|T}{operator|:} type{punctuation|,} {symbol|n}{operator|:} {operator|?}u32{punctuation|)} {operator|!}{constant|T} {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string-literal|{string|"at \{d\}\\n"}}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=>} {variable|@as}{punctuation|(}{constant|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string-literal|{string|"boil"}} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {keyword|and} {string-literal|{string|'a'}} {operator|!=} {string-literal|{string|'\\n'}}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
