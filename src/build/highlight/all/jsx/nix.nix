# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {tag|{tag|{punctuation|<}nixpkgs}{punctuation|>}}{plain-text| }{punctuation|\{}{punctuation|\}}{plain-text|, lib, ... \}@args:
let v = "1.$\{toString 7\}"; p = ./src; in with lib; rec }{punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}{plain-text|
}