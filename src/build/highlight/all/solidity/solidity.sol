{comment|// SPDX-License-Identifier: MIT}
{keyword|pragma} {keyword|solidity} {operator|^}{version number|0.8.0}{punctuation|;}
{keyword|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
{keyword|contract} {class-name|Kettle} {keyword|is} Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {builtin|uint256} {keyword|public} {keyword|constant} MAX {operator|=} {number|1}_000 ether{punctuation|;} {keyword|mapping}{punctuation|(}{builtin|address} {operator|=>} {builtin|uint8}{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    {keyword|event} {function|Boiled}{punctuation|(}{builtin|address} {keyword|indexed} who{punctuation|,} {builtin|bytes32} x{punctuation|)}{punctuation|;}
    {keyword|modifier} {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} {keyword|_}{punctuation|;} {punctuation|\}}
    {keyword|constructor}{punctuation|(}{builtin|string} {keyword|memory} n{punctuation|)} {keyword|payable} {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} {function|boil}{punctuation|(}{builtin|uint} n{punctuation|)} {keyword|external} {keyword|view} virtual override only {keyword|returns} {punctuation|(}{builtin|bool} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{builtin|uint} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} {keyword|emit} {function|Boiled}{punctuation|(}{builtin|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {keyword|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {keyword|assembly} {punctuation|\{} {keyword|let} x {operator|:=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
