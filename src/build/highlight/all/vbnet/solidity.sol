{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} constant {function|MAX} {operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}{operator|>} uint8[]{punctuation|)} {keyword|private} m{punctuation|;}
    {keyword|event} Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}{keyword|string} memory n{punctuation|)} payable {punctuation|\{} {keyword|name} {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} {function|external} view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {comment|!= 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
