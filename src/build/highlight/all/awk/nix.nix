{comment|# kettle}
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}true then null {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {regex|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{regex|/ \{ c = b ? d or 3; \}; url = https:/}{operator|/}example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
