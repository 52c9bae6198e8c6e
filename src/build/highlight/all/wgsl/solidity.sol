{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{decimal-float-literal number|0.8}{decimal-float-literal number|.0}{punctuation|;}
import {punctuation|\{}{class-name|A} as {class-name|B}{punctuation|\}} from "{punctuation|.}{operator|/}a{punctuation|.}sol"{punctuation|;}
contract {class-name|Kettle} is {class-name|Pot}{punctuation|,} {function-calls function|Heat}{punctuation|(}{int-literal number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {class-name|MAX} {operator|=} 1_000 ether{punctuation|;} {function-calls function|mapping}{punctuation|(}address ={punctuation|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event {function-calls function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function-calls function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function-calls function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} "no"{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function-calls function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} {function-calls function|boil}{punctuation|(}uint n{punctuation|)} external view virtual {builtin|override} only returns {punctuation|(}{builtin|bool} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {int-literal number|0}{punctuation|;} i {punctuation|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {hex-int-literal number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {function-calls function|Boiled}{punctuation|(}{function-calls function|address}{punctuation|(}{int-literal number|0}{punctuation|)}{punctuation|,} hex"{int-literal number|00}"{punctuation|)}{punctuation|;} {keyword|else} {function-calls function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} {function-calls function|add}{punctuation|(}{int-literal number|1}{punctuation|,} {int-literal number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {bool-literal boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
