{comment|//! kettle}
{selector|const std = @import("std");}
{comment|/// Doc}
{selector|pub const Kettle = struct \{}
{property-line|    {property|litres}{punctuation|:} f64 = 1.7,}
{property-line|    {property|name}{punctuation|:} []const u8,}
    {selector|pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{}
        {selector|const s = \\\\multi}
        {selector|\\\\line}
        {selector|;}
        {selector|var i: usize = 0xFF;}
        {selector|while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}}
        {selector|defer std.debug.print("at \{d\}\\n", .\{i\});}
        {selector|return switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};}
    {selector|\}}
{selector|\};}
{selector|test "boil" \{ try std.testing.expect(true and 'a' != '\\n'); \} // end}
