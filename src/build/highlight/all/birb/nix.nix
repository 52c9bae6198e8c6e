# {variable|kettle}
{punctuation|\{} {variable|pkgs} {operator|?} {variable|import} {metadata symbol|<nixpkgs>} {punctuation|\{}{punctuation|\}}{punctuation|,} {variable|lib}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@{variable|args}{operator|:}
{class-name|let} {variable|v} {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} {variable|p} {operator|=} {punctuation|.}{operator|/}{variable|src}{punctuation|;} {variable|in} {class-name|with} {variable|lib}{punctuation|;} {variable|rec} {punctuation|\{}
  {variable|inherit} {punctuation|(}{variable|pkgs}{punctuation|)} {variable|hello}{punctuation|;} {variable|x} {operator|=} {class-name|if} {variable|v} {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} {variable|then} {variable|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}{variable|multi} ${punctuation|\{}{variable|v}{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  {variable|f} {operator|=} {variable|a}{operator|:} {variable|b}{operator|:} {variable|a} {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
