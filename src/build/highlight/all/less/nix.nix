{selector|# kettle}
{punctuation|\{} {selector|pkgs ? import <nixpkgs>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}{atrule|@args{punctuation|:}
let v = "1.$}{punctuation|\{}toString 7{punctuation|\}}"{punctuation|;} p = .{operator|/}src{punctuation|;} in with lib{punctuation|;} {selector|rec} {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} {selector|x = if v == "a" && !true then null else [ 1 2.5 ''multi $}{punctuation|\{}v{punctuation|\}}{string|''} ]{punctuation|;} {comment|/* block */}
  f = {property|a}{punctuation|:} {property|b}{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
