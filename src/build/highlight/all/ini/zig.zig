//! kettle
{key attr-name|const std} {punctuation|=} {value attr-value|@import("std");}
/// Doc
{key attr-name|pub const Kettle} {punctuation|=} {value attr-value|struct \{}
    {key attr-name|litres: f64} {punctuation|=} {value attr-value|1.7,}
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        {key attr-name|const s} {punctuation|=} {value attr-value|\\\\multi}
        \\\\line
        {comment|;}
        {key attr-name|var i: usize} {punctuation|=} {value attr-value|0xFF;}
        {key attr-name|while (i < 10) : (i +}{punctuation|=} {value attr-value|1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}}
        defer std.debug.print("at \{d\}\\n", .\{i\});
        {key attr-name|return switch (i) \{ 0...9} {punctuation|=}{value attr-value|> error.Cold, else => @as(T, undefined) orelse unreachable \};}
    \}
\};
{key attr-name|test "boil" \{ try std.testing.expect(true and 'a' !}{punctuation|=} {value attr-value|'\\n'); \} // end}
