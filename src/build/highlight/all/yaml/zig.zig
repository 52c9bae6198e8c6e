//{tag|!} kettle
const std = @import("std");
/// Doc
pub const Kettle = struct {punctuation|\{}
    {key atrule|litres}{punctuation|:} f64 = 1.7{punctuation|,}
    {key atrule|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    {key atrule|pub fn boil(self}{punctuation|:} {important|*Kettle}{punctuation|,} {key atrule|comptime T}{punctuation|:} type{punctuation|,} {key atrule|n}{punctuation|:} {punctuation|?}u32) {tag|!T} {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        {key atrule|var i}{punctuation|:} usize = 0xFF;
        {key atrule|while (i < 10)} {punctuation|:} (i += 1) {punctuation|\{} if (n) {punctuation|\|}x{punctuation|\|} {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print("at {punctuation|\{}d{punctuation|\}}\\n"{punctuation|,} .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} 0{punctuation|...}9 ={punctuation|>} error.Cold{punctuation|,} else ={punctuation|>} @as(T{punctuation|,} undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test "boil" {punctuation|\{} try std.testing.expect(true and 'a' {tag|!=} '\\n'); {punctuation|\}} // end
