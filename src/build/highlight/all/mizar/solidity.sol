// SPDX-License-{variable|Identifier}{punctuation|:} MIT
pragma solidity ^{number|0}.{number|8}.{number|0}{punctuation|;}
import {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} "./a.sol"{punctuation|;}
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}> uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|=}{operator|=} owner{punctuation|,} "no"{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i < n{punctuation|;} i++{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i !{operator|=} 0xFF {operator|&}{operator|&} !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex"{number|00}"{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* {keyword|end} */ return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
