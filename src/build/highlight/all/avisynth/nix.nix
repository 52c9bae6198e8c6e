{comment|# kettle}
{punctuation|\{} pkgs {operator|?} {builtin-function function|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b {operator|?} d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{operator|:}{operator|/}{operator|/}example{punctuation|.}{function|org}{punctuation|;} assert_ {operator|=} {builtin-function function|assert} {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
