//! kettle
const std {punctuation|=} {value attr-value|@import("std")}{punctuation|;}
/// Doc
pub const Kettle {punctuation|=} {component variable|struct} {punctuation|\{}
    {property|litres}{punctuation|:} f64 {punctuation|=} {value attr-value|1.7}{punctuation|,}
    {property|name}{punctuation|:} []const u8{punctuation|,}
    pub fn boil({property|self}{punctuation|:} *Kettle{punctuation|,} comptime {property|T}{punctuation|:} type{punctuation|,} {property|n}{punctuation|:} ?u32) !{component variable|T} {punctuation|\{}
        const s {punctuation|=} {value attr-value|\\\\multi
        \\\\line
        }{punctuation|;}
        var {property|i}{punctuation|:} usize {punctuation|=} {value attr-value|0xFF}{punctuation|;}
        while (i < 10) {punctuation|:} (i +{punctuation|=} {value attr-value|1) \{ if (n) \|x\| \{ _ = x}{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print("{component variable|at} {punctuation|\{}d{punctuation|\}}\\n"{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}){punctuation|;}
        return switch (i) {punctuation|\{} 0{punctuation|.}{punctuation|.}{punctuation|.}9 {punctuation|=}{value attr-value|> error.Cold}{punctuation|,} else {punctuation|=}{value attr-value|> @as(T}{punctuation|,} undefined) orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect(true and 'a' !{punctuation|=} {value attr-value|'\\n')}{punctuation|;} {punctuation|\}} // end
