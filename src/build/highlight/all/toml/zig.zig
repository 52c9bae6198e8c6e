//! kettle
const std {punctuation|=} @import({string|"std"});
/// Doc
pub const Kettle {punctuation|=} struct {punctuation|\{}
    litres: f64 {punctuation|=} {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil(self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32) !T {punctuation|\{}
        const s {punctuation|=} \\\\multi
        \\\\line
        ;
        var i: usize {punctuation|=} {number|0xFF};
        while (i < {number|10}) : (i +{punctuation|=} {number|1}) {punctuation|\{} if (n) \|x\| {punctuation|\{} {key property|_} {punctuation|=} x; {punctuation|\}} else continue; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print({string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {punctuation|=}> error{punctuation|.}Cold{punctuation|,} {key property|else} {punctuation|=}> @as(T{punctuation|,} undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect({boolean|true} and {string|'a'} !{punctuation|=} {string|'\\n'}); {punctuation|\}} // end
