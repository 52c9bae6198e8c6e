{operator|#} kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args{punctuation|:}
{command keyword|let} v {operator|=} {string-literal|{string|"1.}{interpolation|{punctuation|$\{}{expression|{command keyword|toString} {number|7}}{punctuation|\}}}{string|"}}; p {operator|=} .{operator|/}src; {keyword|in} with lib; rec {punctuation|\{}
  {command keyword|inherit} {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string-literal|{string|"a"}} {operator|&}{operator|&} {operator|!}true then null else {punctuation|[} {number|1} {number|2.5} '{variable|'multi $\{v\}'}' {punctuation|]}; {comment|/* block */}
  {command keyword|f} {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
