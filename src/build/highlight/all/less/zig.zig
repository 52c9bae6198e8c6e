{comment|//! kettle}
const std = {variable|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{selector|pub const Kettle = struct} {punctuation|\{}
    {selector|litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T} {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var {property|i}{punctuation|:} usize = 0xFF{punctuation|;}
        {selector|while (i < 10) : (i += 1)} {punctuation|\{} {selector|if (n) \|x\|} {punctuation|\{} _ = x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{selector|("at} {punctuation|\{}d{punctuation|\}}{selector|\\n", .}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {selector|return switch (i)} {punctuation|\{} 0...9 => error.Cold{punctuation|,} else => {variable|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{selector|test "boil"} {punctuation|\{} try std.testing.{function|expect}{punctuation|(}true and {string|'a'} != {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
