// SPDX-License-Identifier{punctuation|:} MIT
pragma solidity ^0.8.0{punctuation|;}
import {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}1{punctuation|)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{punctuation|;} mapping{punctuation|(}address => uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender == owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i = 0{punctuation|;} i < n{punctuation|;} i++{punctuation|)} {punctuation|\{} if {punctuation|(}i != 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}0{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {punctuation|:}= add{punctuation|(}1{punctuation|,} 2{punctuation|)} {punctuation|\}} /* end */ return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
