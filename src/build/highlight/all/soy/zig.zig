//! kettle
const std = @import("std");{soy language-soy|
{comment|/// Doc}}
pub const Kettle = struct \{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) {soy language-soy|{delimiter punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {punctuation|\|}{function|x}{punctuation|\|} {punctuation|\{} _ {operator|=} x; {delimiter punctuation|\}}} else continue; \}
        defer std.debug.print("at {soy language-soy|{delimiter punctuation|\{}d{delimiter punctuation|\}}}\\n", .{soy language-soy|{delimiter punctuation|\{}i{delimiter punctuation|\}}});
        return switch (i) {soy language-soy|{delimiter punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {delimiter punctuation|\}}};
    \}
\};
test "boil" {soy language-soy|{delimiter punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}; {delimiter punctuation|\}}}{soy language-soy| {comment|// end}}
