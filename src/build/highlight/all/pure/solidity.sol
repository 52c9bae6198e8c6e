{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{operator|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} constant MAX {operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{operator|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{operator|.}sender {operator|==} owner{operator|,} {string|"no"}{punctuation|)}{punctuation|;} {operator|_}{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}{function|string} memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {function|function} boil{punctuation|(}{function|uint} n{punctuation|)} external view virtual {keyword|override} only returns {punctuation|(}{function|bool} ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}{function|uint} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{operator|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {operator|:=} add{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return {keyword|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
