{comment|// SPDX-License-Identifier: MIT}
{keyword|pragma} solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
{keyword|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle {class-name|is} Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} {class-name|constant} MAX {operator|=} 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    {class-name|event} {function|Boiled}{punctuation|(}address {class-name|indexed} who{punctuation|,} {class-name|bytes32} x{punctuation|)}{punctuation|;}
    {class-name|modifier} {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}{keyword|string} {class-name|memory} n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {class-name|function} {function|boil}{punctuation|(}{class-name|uint} n{punctuation|)} external view {keyword|virtual} {keyword|override} {class-name|only} {function|returns} {punctuation|(}{class-name|bool} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{class-name|uint} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} 0xFF {operator|&&} {operator|!}ok{punctuation|)} {class-name|emit} {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {class-name|let} x {operator|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
