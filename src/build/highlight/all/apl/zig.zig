{monadic-operator operator|/}{monadic-operator operator|/}{function|!} kettle
const std {function|=} {dyadic-operator operator|@}import{punctuation|(}"std"{punctuation|)}{punctuation|;}
{monadic-operator operator|/}{monadic-operator operator|/}{monadic-operator operator|/} Doc
pub const Kettle {function|=} struct {dfn builtin|\{}
    litres{dfn builtin|:} f64 {function|=} {number|1.7}{function|,}
    name{dfn builtin|:} {punctuation|[}{punctuation|]}const u8{function|,}
    pub fn boil{punctuation|(}self{dfn builtin|:} {function|*}Kettle{function|,} comptime T{dfn builtin|:} type{function|,} n{dfn builtin|:} {function|?}u32{punctuation|)} {function|!}T {dfn builtin|\{}
        const s {function|=} {monadic-operator operator|\\}{monadic-operator operator|\\}multi
        {monadic-operator operator|\\}{monadic-operator operator|\\}line
        {punctuation|;}
        var i{dfn builtin|:} usize {function|=} {number|0}xFF{punctuation|;}
        while {punctuation|(}i {function|<} {number|10}{punctuation|)} {dfn builtin|:} {punctuation|(}i {function|+}{function|=} {number|1}{punctuation|)} {dfn builtin|\{} if {punctuation|(}n{punctuation|)} {function|\|}x{function|\|} {dfn builtin|\{} _ {function|=} x{punctuation|;} {dfn builtin|\}} else continue{punctuation|;} {dfn builtin|\}}
        defer std{dyadic-operator operator|.}debug{dyadic-operator operator|.}print{punctuation|(}"at {dfn builtin|\{}d{dfn builtin|\}}{monadic-operator operator|\\}n"{function|,} {dyadic-operator operator|.}{dfn builtin|\{}i{dfn builtin|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {dfn builtin|\{} {number|0}{dyadic-operator operator|.}{dyadic-operator operator|.}{number|.9} {function|=}{function|>} error{dyadic-operator operator|.}Cold{function|,} else {function|=}{function|>} {dyadic-operator operator|@}as{punctuation|(}T{function|,} undefined{punctuation|)} orelse unreachable {dfn builtin|\}}{punctuation|;}
    {dfn builtin|\}}
{dfn builtin|\}}{punctuation|;}
test "boil" {dfn builtin|\{} try std{dyadic-operator operator|.}testing{dyadic-operator operator|.}expect{punctuation|(}true and {string|'a'} {function|!}{function|=} {string|'\\n'}{punctuation|)}{punctuation|;} {dfn builtin|\}} {monadic-operator operator|/}{monadic-operator operator|/} end
