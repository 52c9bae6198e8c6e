//! kettle
const std = @import{group punctuation|(}"std"{group punctuation|)};
/// Doc
pub const Kettle = struct \{
    litres: f64 = 1{char-set class-name|.}7,
    name: {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}const u8,
    pub fn boil{group punctuation|(}self: {quantifier number|*}Kettle, comptime T: type, n: {quantifier number|?}u32{group punctuation|)} !T \{
        const s = {special-escape escape|\\\\}multi
        {special-escape escape|\\\\}line
        ;
        var i: usize = 0xFF;
        while {group punctuation|(}i < 10{group punctuation|)} : {group punctuation|(}i {quantifier number|+}= 1{group punctuation|)} \{ if {group punctuation|(}n{group punctuation|)} {alternation keyword|\|}x{alternation keyword|\|} \{ _ = x; \} else continue; \}
        defer std{char-set class-name|.}debug{char-set class-name|.}print{group punctuation|(}"at \{d\}{escape|\\n}", {char-set class-name|.}\{i\}{group punctuation|)};
        return switch {group punctuation|(}i{group punctuation|)} \{ 0{char-set class-name|.}{char-set class-name|.}{char-set class-name|.}9 => error{char-set class-name|.}Cold, else => @as{group punctuation|(}T, undefined{group punctuation|)} orelse unreachable \};
    \}
\};
test "boil" \{ try std{char-set class-name|.}testing{char-set class-name|.}expect{group punctuation|(}true and 'a' != '{escape|\\n}'{group punctuation|)}; \} // end
