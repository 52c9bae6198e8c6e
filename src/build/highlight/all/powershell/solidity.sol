{operator|/}{operator|/} SPDX-License-Identifier: MIT
pragma solidity ^0{punctuation|.}8{punctuation|.}0{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}1{punctuation|)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{punctuation|;} mapping{punctuation|(}address => uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender == owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i = 0{punctuation|;} i < n{punctuation|;} i+{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!}= 0xFF && {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}0{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x := add{punctuation|(}1{punctuation|,} 2{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
