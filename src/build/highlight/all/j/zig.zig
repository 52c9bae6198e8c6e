{adverb builtin|/}{adverb builtin|/}{verb keyword|!} kettle
const std {verb keyword|=} {conjunction variable|@}import{punctuation|(}{conjunction variable|"}std{conjunction variable|"}{punctuation|)}{verb keyword|;}
{adverb builtin|/}{adverb builtin|/}{adverb builtin|/} Doc
pub const Kettle {verb keyword|=} struct {verb keyword|\{}
    litre{verb keyword|s:} f64 {verb keyword|=} {number|1.7}{verb keyword|,}
    name{conjunction variable|:} {verb keyword|[}{verb keyword|]}const u8{verb keyword|,}
    pub fn boil{punctuation|(}self{conjunction variable|:} {verb keyword|*}Kettle{verb keyword|,} comptime T{conjunction variable|:} type{verb keyword|,} n{conjunction variable|:} {verb keyword|?}u32{punctuation|)} {verb keyword|!}T {verb keyword|\{}
        const s {verb keyword|=} {adverb builtin|\\}{adverb builtin|\\}multi
        {adverb builtin|\\}{adverb builtin|\\}line
        {verb keyword|;}
        var {verb keyword|i:} usize {verb keyword|=} {number|0}xFF{verb keyword|;}
        while {punctuation|(}i {verb keyword|<} {number|10}{punctuation|)} {conjunction variable|:} {punctuation|(}i {verb keyword|+}{verb keyword|=} {number|1}{punctuation|)} {verb keyword|\{} if {punctuation|(}n{punctuation|)} {verb keyword|\|}x{verb keyword|\|} {verb keyword|\{} {number|_} {verb keyword|=} x{verb keyword|;} {adverb builtin|\}} else continue{verb keyword|;} {adverb builtin|\}}
        defer st{conjunction variable|d.}debug{conjunction variable|.}print{punctuation|(}{conjunction variable|"}at {verb keyword|\{}d{adverb builtin|\}}{adverb builtin|\\}n{conjunction variable|"}{verb keyword|,} {conjunction variable|.}{verb keyword|\{}i{adverb builtin|\}}{punctuation|)}{verb keyword|;}
        return switch {punctuation|(}i{punctuation|)} {verb keyword|\{} {number|0}{conjunction variable|..}{conjunction variable|.}{number|9} {verb keyword|=}{verb keyword|>} erro{verb keyword|r.}Cold{verb keyword|,} else {verb keyword|=}{verb keyword|>} {conjunction variable|@}as{punctuation|(}T{verb keyword|,} undefined{punctuation|)} orelse unreachable {adverb builtin|\}}{verb keyword|;}
    {adverb builtin|\}}
{adverb builtin|\}}{verb keyword|;}
test {conjunction variable|"}boil{conjunction variable|"} {verb keyword|\{} try st{conjunction variable|d.}testing{conjunction variable|.}expect{punctuation|(}true and {string|'a'} {verb keyword|!}{verb keyword|=} {string|'\\n'}{punctuation|)}{verb keyword|;} {adverb builtin|\}} {adverb builtin|/}{adverb builtin|/} end
