{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle {class-name|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public {class-name|constant} MAX {operator|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {class-name|private} m{punctuation|;}
    {class-name|event} Boiled{punctuation|(}address {class-name|indexed} who{punctuation|,} {class-name|bytes32} x{punctuation|)}{punctuation|;}
    {class-name|modifier} only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {keyword|constructor}{punctuation|(}string {class-name|memory} n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {class-name|function} boil{punctuation|(}{class-name|uint} n{punctuation|)} external view virtual override {class-name|only} returns {punctuation|(}{class-name|bool} ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}{class-name|uint} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i++{punctuation|)} {punctuation|\{} if {punctuation|(}i !{operator|=} {number|0xFF} && !ok{punctuation|)} {class-name|emit} Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {class-name|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
