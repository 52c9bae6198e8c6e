//! kettle
const std = @import("std");
/// Doc
pub const Kettle = struct \{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T {smarty language-smarty|{delimiter punctuation|\{}
        const {attr-name|s} {operator|=} \\\\multi
        \\\\line
        ;
        var i{punctuation|:} {attr-name|usize} {operator|=} {number|0xFF};
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}{function|x}{operator|\|} {punctuation|\{} {attr-name|_} {operator|=} x; {punctuation|\}} else continue; {punctuation|\}}
        defer std{punctuation|.}{variable|debug}{punctuation|.}{function|print}{punctuation|(}{string|"at {interpolation|{interpolation-punctuation punctuation|\{}{expression|d}{interpolation-punctuation punctuation|\}}}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}{variable|Cold}{punctuation|,} {attr-name|else} {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {delimiter punctuation|\}}}
\};
test "boil" {smarty language-smarty|{delimiter punctuation|\{} try std{punctuation|.}{variable|testing}{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}; {delimiter punctuation|\}}} // end
