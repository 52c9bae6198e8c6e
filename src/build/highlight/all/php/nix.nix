{comment|# kettle}
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string double-quoted-string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {operator|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string double-quoted-string|"a"} {operator|&&} {operator|!}{constant boolean|true} then {constant|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string single-quoted-string|''}{class-name type-declaration|multi} {variable|$}{punctuation|\{}v{punctuation|\}}{string single-quoted-string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
