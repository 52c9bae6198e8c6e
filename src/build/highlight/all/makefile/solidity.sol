{target symbol|// SPDX-License-Identifier}{punctuation|:} MIT
pragma solidity ^0.8.0{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot, Heat{punctuation|(}1{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}> uint8[]{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|=}{operator|=} owner, {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual {keyword|override} only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} 0{punctuation|;} i < n{punctuation|;} i++{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}0{punctuation|)}, hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:=} add{punctuation|(}1, 2{punctuation|)} {punctuation|\}} /* end */ return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
