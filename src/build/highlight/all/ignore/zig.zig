{entry string|{punctuation|/}{punctuation|/}! kettle}
{entry string|const std = @import("std");}
{entry string|{punctuation|/}{punctuation|/}{punctuation|/} Doc}
{entry string|pub const Kettle = struct \{}
    {entry string|litres: f64 = 1.7,}
    {entry string|name: {regex|[]}const u8,}
    {entry string|pub fn boil(self: {operator|*}Kettle, comptime T: type, n: {operator|?}u32) !T \{}
        {entry string|const s = \\\\multi}
        {entry string|\\\\line}
        {entry string|;}
        {entry string|var i: usize = 0xFF;}
        {entry string|while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}}
        {entry string|defer std.debug.print("at \{d\}\\n", .\{i\});}
        {entry string|return switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};}
    {entry string|\}}
{entry string|\};}
{entry string|test "boil" \{ try std.testing.expect(true and 'a' != '\\n'); \} {punctuation|/}{punctuation|/} end}
