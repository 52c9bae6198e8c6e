{comment|//! kettle}
const std {operator|=} {annotation builtin|@}{keyword|import}{punctuation|(}{string-literal|{string|"std"}}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string-literal|{string|"at }{interpolation|{punctuation|\{}d{punctuation|\}}}{string|\\n"}}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=>} {annotation builtin|@}{operator|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string-literal|{string|"boil"}} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{keyword|true} {operator|and} {string-literal|{string|'a'}} {operator|!}{operator|=} {string-literal|{string|'\\n'}}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
