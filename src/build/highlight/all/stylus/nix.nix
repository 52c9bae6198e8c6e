{selector|# kettle}
{interpolation variable|{delimiter punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{delimiter punctuation|\}}}, lib, {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{punctuation|:}
{selector|let v = "1.${punctuation|\{}}{property-declaration|{property|toString} {number|7}{punctuation|\}}"{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} {operator|in} with lib{punctuation|;}} {selector|rec {punctuation|\{}}
  {property-declaration|{property|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;}} {selector|x = if v == "a" && !true then null else [ 1 2.5 ''multi ${interpolation variable|{delimiter punctuation|\{}v{delimiter punctuation|\}}}'' ]; {comment|/* block */}}
  {variable-declaration|{variable|f} {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}}
{punctuation|\}}
