{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}A {keyword|as} {class-name|B}{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle {keyword|is} {class-name|Pot}{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} {class-name|constant} MAX {operator|=} {number|1_000} ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    {keyword|event} {function|Boiled}{punctuation|(}address {class-name|indexed} who{punctuation|,} {class-name|bytes32} x{punctuation|)}{punctuation|;}
    {return-type class-name|modifier} {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}{keyword|string} {class-name|memory} n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {return-type class-name|function} {function|boil}{punctuation|(}{class-name|{keyword|uint}} n{punctuation|)} external view {keyword|virtual} {keyword|override} {return-type class-name|only} returns {punctuation|(}{class-name|{keyword|bool}} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{class-name|{keyword|uint}} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} {return-type class-name|emit} {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} {keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
