{regex|//}{operator|!} kettle
const std {operator|=} {variable|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {variable|*Kettle}{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const {regex|s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i +=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}{operator|x}{operator|\|} {punctuation|\{} {filehandle symbol|_} {operator|=} {operator|x}{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{operator|.}debug{operator|.}{keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} error{operator|.}Cold{punctuation|,} {keyword|else} {operator|=>} {variable|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{operator|.}testing{operator|.}expect{punctuation|(}true {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|//} end
