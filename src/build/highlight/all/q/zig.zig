{comment|//! kettle}
const std {verb operator|=} {verb operator|@}import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {verb operator|=} struct {punctuation|\{}
    litres{verb operator|:} f64 {verb operator|=} {number|1.7}{verb operator|,}
    name{verb operator|:} {punctuation|[}{punctuation|]}const u8{verb operator|,}
    pub fn boil{punctuation|(}self{verb operator|:} {verb operator|*}Kettle{verb operator|,} comptime T{verb operator|:} {keyword|type}{verb operator|,} n{verb operator|:} {verb operator|?}u32{punctuation|)} {verb operator|!}T {punctuation|\{}
        const s {verb operator|=} {adverb function|\\}{keyword|\\multi}
        {adverb function|\\}{keyword|\\line}
        {punctuation|;}
        {keyword|var} i{verb operator|:} usize {verb operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {verb operator|<} {number|10}{punctuation|)} {verb operator|:} {punctuation|(}i {verb operator|+}{verb operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {verb operator|\|}x{verb operator|\|} {punctuation|\{} {verb operator|_} {verb operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{verb operator|,} {verb operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{verb operator|.}{verb operator|.}{number|9} {verb operator|=}{verb operator|>} error{punctuation|.}Cold{verb operator|,} else {verb operator|=}{verb operator|>} {verb operator|@}as{punctuation|(}T{verb operator|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}true {keyword|and} {adverb function|'}a{adverb function|'} {verb operator|!}{verb operator|=} {adverb function|'}{keyword|\\n}{adverb function|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
