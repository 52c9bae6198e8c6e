{function|// SPDX-License-Identifier}{operator|:} MIT
pragma solidity ^0{punctuation|.}8{punctuation|.}0{punctuation|;}
{keyword|import} {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot, Heat{punctuation|(}1{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} constant MAX {operator|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address => uint8[]{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender == owner, {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {keyword|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} 0{punctuation|;} i < n{punctuation|;} i++{punctuation|)} {punctuation|\{} if {punctuation|(}i != 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}0{punctuation|)}, hex{string|"00"}{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {function|let x }:= add{punctuation|(}1, 2{punctuation|)} {punctuation|\}} /* end */ return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
